// `npm run prove:snippets`: proves the guide's snippets by language and store, as far as this machine can, and writes docs/snippets.md.
// With names (`npm run prove:snippets -- go vault`), only the languages and stores named, and nothing is written. Exit code 1 when one is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { proveC, proveGo, proveJava, proveKotlin, proveRust } from './prove/compiled.js';
import { proveNode } from './prove/node.js';
import { allPairs, type Pair, type Proof, stores } from './prove/pairs.js';
import { proveCsharp, proveFiles } from './prove/parsed.js';
import { provePython } from './prove/python.js';
import { proveScripting, proveShell } from './prove/scripting.js';
import { snippetTable } from './prove/table.js';
import { startTargets, type Targets } from './prove/targets.js';
import { folder } from './prove/tool.js';

type Prove = (pairs: readonly Pair[], targets: Targets) => readonly Proof[];
const known: readonly string[] = stores;
const provers: readonly Prove[] = [proveNode, provePython, proveScripting, proveShell, proveCsharp, proveFiles, proveC, proveGo, proveJava, proveKotlin, proveRust];

export async function main(names: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const pairs = (await allPairs()).filter(({ store, language }) => names.length === 0 || wanted(names, store, language));
  const targets = await startTargets(pairs);
  const proofs: Proof[] = [];
  try {
    for (const prove of provers) {
      const some = prove(pairs, targets);
      some.forEach(({ how, language, store, note, details }) => console.log(`${how.padEnd(9)} ${language} ${store}: ${note}${details === '' ? '' : `\n${details}`}`));
      proofs.push(...some);
    }
  } finally {
    targets.stop();
  }
  if (names.length === 0) writeFileSync('docs/snippets.md', snippetTable(proofs));
  const wrong = proofs.filter(({ how }) => how === 'FAILED').length;
  console.log(`${proofs.length} snippets, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

/** Languages and stores that are named: of both sorts one must fit when both are named. */
function wanted(names: readonly string[], store: string, language: string): boolean {
  const [inStores, others] = [names.filter((name) => known.includes(name)), names.filter((name) => !known.includes(name))];
  return (inStores.length === 0 || inStores.includes(store)) && (others.length === 0 || others.includes(language));
}
