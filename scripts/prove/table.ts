import { createHash } from 'node:crypto';
import { languages } from '../../src/remedy/languages.js';
import { storeLines } from '../../src/remedy/store-line.js';
import { type Pair, type Proof, stores } from './pairs.js';

/*
 * docs/snippets.md. A row of its list ends in a hash of the snippet, so that it is known which snippets have changed since they were proven:
 *
 *     | TypeScript | HashiCorp Vault | run | type-checked (strict); run against … | 1a2b3c4d |
 */

export type Row = { readonly language: string; readonly store: string; readonly proof: string; readonly note: string; readonly hash: string };

const words: Readonly<Record<Exclude<Proof['how'], 'FAILED'>, string>> = { run: 'run', compiled: 'compiled', types: 'type-checked', syntax: 'parsed', no: 'not proven here' };

/** The list of a table that was written before. */
export function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([0-9a-f]{8}) \|$/gm)].map(([, language = '', store = '', proof = '', note = '', hash = '']) => ({ language, store, proof, note, hash }));
}

/** The row of a pair that was proven; nothing when it is wrong. */
export function rowFor(pair: Pair, { how, note }: Proof): Row | undefined {
  return how === 'FAILED' ? undefined : { ...named(pair), proof: words[how], note, hash: hashOf(pair) };
}

/** Whether the pair stands in the list as it is now, and proven. */
export function isProven(rows: readonly Row[], pair: Pair): boolean {
  return rows.some((row) => isRowOf(row, pair) && row.hash === hashOf(pair));
}

export function isRowOf({ language, store }: Row, pair: Pair): boolean {
  return language === named(pair).language && store === named(pair).store;
}

/** The table with these rows, in the order of the pairs; rows of pairs that are no more are left out. */
export function snippetTable(pairs: readonly Pair[], rows: readonly Row[]): string {
  const kept = pairs.flatMap((pair) => rows.find((row) => isRowOf(row, pair)) ?? []);
  const known = [...new Set(kept.map(({ language }) => language))];
  const cell = (language: string, store: string): string => kept.find((row) => row.language === language && row.store === store)?.proof ?? '';
  const names = stores.map((store) => storeLines[store].name);
  return [
    '# How the guide\'s snippets are proven',
    '',
    'Written by `npm run prove:snippets`; `npm run prove:snippets -- --changed` proves what has changed since. *Run*: it read a value that was made for the run from the store named in the list, and failed when the store refused it. *Compiled* and *type-checked*: against the real client, from its registry. *Parsed*: by the language\'s own parser, or a grammar of it. Vault is HashiCorp\'s own server, built from its Go module; where that cannot be built, a server that follows its documented HTTP API takes its place, and the list says so. An empty cell: there is no official client, and the store\'s own command starts the program with the variable set.',
    '',
    `| | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---').join(' | ')} |`,
    ...known.map((language) => `| ${language} | ${names.map((store) => cell(language, store)).join(' | ')} |`),
    '',
    '## Each pair',
    '',
    '| language | store | proof | how | snippet |',
    '| --- | --- | --- | --- | --- |',
    ...kept.map(({ language, store, proof, note, hash }) => `| ${language} | ${store} | ${proof} | ${note} | ${hash} |`),
    '',
  ].join('\n');
}

function named({ language, store }: Pair): Pick<Row, 'language' | 'store'> {
  return { language: languages[language].name, store: storeLines[store].name };
}

function hashOf({ snippet }: Pair): string {
  return createHash('sha256').update(`${snippet.install ?? ''}\n${snippet.code}`).digest('hex').slice(0, 8);
}
