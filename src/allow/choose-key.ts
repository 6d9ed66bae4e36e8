import type { Result } from '../failure.js';
import { shown } from '../shown.js';
import type { BlockedKey } from './last-block.js';

/** The keys of the last block that somebody means: by number from 1, by fingerprint or its beginning, all of them, or the only one. */
export function chooseKeys(typed: readonly string[], keys: readonly BlockedKey[], all: boolean): Result<readonly BlockedKey[]> {
  if (keys.length === 0) return refused('no block is known here', ['run the commit again, or see what there is:', '$ keyfence scan']);
  if (all) return { ok: true, value: keys };
  if (typed.length === 0 && keys.length > 1) return refused('several keys were blocked: say which one, or --all', listKeys(keys));
  const chosen = typed.length === 0 ? keys : typed.flatMap((word) => meant(word, keys));
  const unknown = typed.find((word) => meant(word, keys).length === 0);
  if (unknown !== undefined) return refused(`${shown(unknown)} is none of the keys that were blocked last`, listKeys(keys));
  return { ok: true, value: [...new Set(chosen)] };
}

/** A line a key: number, fingerprint, place and rule. */
export function listKeys(keys: readonly BlockedKey[]): readonly string[] {
  const width = String(keys.length).length;
  return keys.map(({ fingerprint, path, line, rule }, at) => `${String(at + 1).padStart(width)}  ${fingerprint}  ${path === '' ? 'commit message' : path}:${line}  ${rule}`);
}

function meant(word: string, keys: readonly BlockedKey[]): readonly BlockedKey[] {
  const numbered = /^\d{1,4}$/.test(word) ? keys[Number(word) - 1] : undefined;
  if (numbered !== undefined) return [numbered];
  return /^[0-9a-f]{6,16}$/i.test(word) ? keys.filter(({ fingerprint }) => fingerprint.startsWith(word.toLowerCase())) : [];
}

function refused(message: string, next: readonly string[]): Result<never> {
  return { ok: false, failure: { code: 'usage', message: `allow: ${message}`, next } };
}
