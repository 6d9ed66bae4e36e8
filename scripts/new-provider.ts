import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KeyFacts } from './draft/facts.js';
import { keywordsOf } from './draft/keywords.js';
import { piecesOf } from './draft/piece.js';
import { draftProvider } from './draft/provider.js';

const usage = `Drafts a rule file under rules/:

  npm run new-provider -- <id> [--name NAME] [--key NAME] [--format REGEX]
  npm run new-provider -- --from FILE      facts on keys, one JSON object a line; - reads standard input

A file that exists is left alone unless --force is given. Look at every line of the draft: what is the key called, which words belong
to it, is an alphabet too wide? Then run npx vitest run test/rules.test.ts.`;

/** Writes the drafts and says which; returns 1 when one could not be written. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, key: { type: 'string' }, format: { type: 'string' }, from: { type: 'string' }, force: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  const [id] = positionals;
  if (values.help || (!id && !values.from)) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const facts = values.from ? factsFrom(values.from) : [factsOf(id ?? '', values)];
  return grouped(facts).map((keys) => write(keys, values.force)).every(Boolean) ? 0 : 1;
}

function factsFrom(file: string): readonly KeyFacts[] {
  return readFileSync(file === '-' ? 0 : file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as KeyFacts);
}

function factsOf(id: string, { name, key = 'API key', format = '[A-Za-z0-9]{32}' }: { readonly name?: string | undefined; readonly key?: string | undefined; readonly format?: string | undefined }): KeyFacts {
  const provider_name = name ?? id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
  return { provider: id, provider_name, id: `${id}-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, key, format, context: [id.replace(/-/g, '')], distinctive: keywordsOf(piecesOf(format)).length > 0 };
}

function grouped(facts: readonly KeyFacts[]): readonly (readonly [KeyFacts, ...KeyFacts[]])[] {
  return [...groupBy(facts).values()] as unknown as readonly (readonly [KeyFacts, ...KeyFacts[]])[];
}

function groupBy(facts: readonly KeyFacts[]): ReadonlyMap<string, readonly KeyFacts[]> {
  const groups = new Map<string, KeyFacts[]>();
  for (const one of facts) groups.set(one.provider, [...(groups.get(one.provider) ?? []), one]);
  return groups;
}

function write(keys: readonly [KeyFacts, ...KeyFacts[]], force: boolean): boolean {
  const file = join('rules', `${keys[0].provider}.ts`);
  if (existsSync(file) && !force) {
    console.error(`${file} exists; --force replaces it`);
    return false;
  }
  try {
    writeFileSync(file, draftProvider(keys));
    console.log(file);
    return true;
  } catch (error) {
    console.error(`${keys[0].provider}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
