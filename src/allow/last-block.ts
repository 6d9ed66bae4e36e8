import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.js';
import type { Outcome } from '../report/outcome.js';

/*
 * What was blocked last, kept in the Git directory so that `keyfence allow` and `keyfence explain` know what is meant. It says where a
 * key stood and which one it was by its fingerprint; neither the key nor its line is in it.
 */

export type BlockedKey = Pick<Finding, 'fingerprint' | 'rule' | 'provider' | 'title' | 'path' | 'line' | 'env' | 'source' | 'commit'>;

export type LastBlock = { readonly at: string; readonly mode: Outcome['mode']; readonly keys: readonly BlockedKey[] };

const most = 1000;

/** Keeps what `outcome` blocked. A Git directory that cannot be written to is left as it is: the block itself does not depend on it. */
export function keepLastBlock(gitDirectory: string, outcome: Outcome, now: Date): void {
  const keys = outcome.findings.filter(({ blocks }) => blocks).slice(0, most).map(blockedKey);
  const block: LastBlock = { at: now.toISOString(), mode: outcome.mode, keys };
  const file = fileIn(gitDirectory);
  const fresh = `${file}.${now.getTime()}.tmp`;
  try {
    mkdirSync(join(gitDirectory, 'keyfence'), { recursive: true });
    writeFileSync(fresh, JSON.stringify(block));
    renameSync(fresh, file);
  } catch {
    // `keyfence allow` then says that no block is known.
  }
}

/** The last block of this working tree; nothing when there was none or its record is damaged. */
export function readLastBlock(gitDirectory: string): LastBlock | undefined {
  try {
    const block = JSON.parse(readFileSync(fileIn(gitDirectory), 'utf8')) as Partial<LastBlock>;
    return Array.isArray(block.keys) && block.at !== undefined && block.mode !== undefined ? (block as LastBlock) : undefined;
  } catch {
    return undefined;
  }
}

/** The keys to choose from, each once for its rule and path, in the order of the report. */
export function distinctKeys(keys: readonly BlockedKey[]): readonly BlockedKey[] {
  return [...new Map(keys.map((key) => [`${key.fingerprint} ${key.rule} ${key.path}`, key])).values()];
}

function fileIn(gitDirectory: string): string {
  return join(gitDirectory, 'keyfence', 'last-block.json');
}

function blockedKey({ fingerprint, rule, provider, title, path, line, env, source, commit }: Finding): BlockedKey {
  return { fingerprint, rule, provider, title, path, line, env, source, ...(commit === undefined ? {} : { commit }) };
}
