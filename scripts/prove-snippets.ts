// `npm run prove:snippets`: proves the guide's snippets by language and store, as far as this machine can, and keeps docs/snippets.md.
// `-- --changed`: only those that have changed since they were proven. `-- go vault`: only the languages and stores that are named.
// Exit code 1 when one is wrong; what is wrong loses its row.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { proveC, proveGo, proveJava, proveKotlin, proveRust } from './prove/compiled.js';
import { proveNode } from './prove/node.js';
import { allPairs, type Pair, type Proof, stores } from './prove/pairs.js';
import { proveCsharp, proveFiles } from './prove/parsed.js';
import { provePython } from './prove/python.js';
import { proveScripting, proveShell } from './prove/scripting.js';
import { isProven, isRowOf, rowFor, rowsOf, type Row, snippetTable } from './prove/table.js';
import { startTargets, type Targets } from './prove/targets.js';
import { folder } from './prove/tool.js';

type Prove = (pairs: readonly Pair[], targets: Targets) => readonly Proof[];
const provers: readonly Prove[] = [proveNode, provePython, proveScripting, proveShell, proveCsharp, proveFiles, proveC, proveGo, proveJava, proveKotlin, proveRust];
const known: readonly string[] = stores;
const table = 'docs/snippets.md';

export async function main(words: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const names = words.filter((word) => !word.startsWith('--'));
  const all = await allPairs();
  const before = rowsBefore();
  const pairs = all.filter((pair) => wanted(names, pair) && !(words.includes('--changed') && isProven(before, pair)));
  const proofs = pairs.length === 0 ? [] : await proveAll(pairs);
  // Read again: a run of another language may have ended meanwhile.
  writeFileSync(table, snippetTable(all, merged(rowsBefore(), pairs, proofs)));
  const wrong = proofs.filter(({ how }) => how === 'FAILED').length;
  console.log(`${proofs.length} snippets, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

function rowsBefore(): readonly Row[] {
  return existsSync(table) ? rowsOf(readFileSync(table, 'utf8')) : [];
}

async function proveAll(pairs: readonly Pair[]): Promise<readonly Proof[]> {
  const targets = await startTargets(pairs);
  try {
    return provers.flatMap((prove) => {
      const some = prove(pairs, targets);
      for (const { how, language, store, note, details } of some) console.log(`${how.padEnd(9)} ${language} ${store}: ${note}${details === '' ? '' : `\n${details}`}`);
      return some;
    });
  } finally {
    targets.stop();
  }
}

/** New rows instead of the old ones of the same pair; a pair that is wrong has none. */
function merged(before: readonly Row[], pairs: readonly Pair[], proofs: readonly Proof[]): readonly Row[] {
  const tried = pairs.filter((pair) => proofs.some((one) => isOf(one, pair)));
  const fresh = tried.flatMap((pair) => proofs.filter((one) => isOf(one, pair)).flatMap((one) => rowFor(pair, one) ?? []));
  return [...fresh, ...before.filter((row) => !tried.some((pair) => isRowOf(row, pair)))];
}

function isOf({ language, store }: Proof, pair: Pair): boolean {
  return language === pair.language && store === pair.store;
}

/** Languages and stores that are named: of both sorts one must fit when both are named. */
function wanted(names: readonly string[], { store, language }: Pair): boolean {
  const [inStores, others] = [names.filter((name) => known.includes(name)), names.filter((name) => !known.includes(name))];
  return (inStores.length === 0 || inStores.includes(store)) && (others.length === 0 || others.includes(language));
}
