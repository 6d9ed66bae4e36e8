import { languages } from '../../src/remedy/languages.js';
import { storeLines } from '../../src/remedy/store-line.js';
import { type Proof, stores } from './pairs.js';

const words: Readonly<Record<Proof['how'], string>> = { run: 'run', compiled: 'compiled', types: 'type-checked', syntax: 'parsed', no: 'not proven here', FAILED: 'WRONG' };

/** docs/snippets.md: how each pair of language and store is proven. The same proofs give the same text. */
export function snippetTable(proofs: readonly Proof[]): string {
  const known = (Object.keys(languages) as (keyof typeof languages)[]).filter((id) => proofs.some(({ language }) => language === id));
  const cell = (language: string, store: string): string => {
    const found = proofs.find((one) => one.language === language && one.store === store);
    return found === undefined ? '' : words[found.how];
  };
  const notes = proofs.map(({ language, store, note, how }) => `| ${languages[language].name} | ${storeLines[store].name} | ${words[how]} | ${note.split('\n')[0] ?? ''} |`);
  return [
    '# How the guide\'s snippets are proven',
    '',
    'Written by `npm run prove:snippets`. *Run*: it read a value that was made for the run from the store named in the list below, and failed when the store refused it; *compiled* and *type-checked*: against the real client, from its registry; *parsed*: by the language\'s own parser. An empty cell: there is no client, and the store\'s own command starts the program with the variable set.',
    '',
    `| | ${stores.map((store) => storeLines[store].name).join(' | ')} |`,
    `| --- | ${stores.map(() => '---').join(' | ')} |`,
    ...known.map((language) => `| ${languages[language].name} | ${stores.map((store) => cell(language, store)).join(' | ')} |`),
    '',
    '## Each pair',
    '',
    '| language | store | proof | how |',
    '| --- | --- | --- | --- |',
    ...notes,
    '',
  ].join('\n');
}
