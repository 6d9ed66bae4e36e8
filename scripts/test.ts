// `npm test`: every check of this repository in turn, and one closing line that counts them.
// KEYFENCE_CHECKS=all adds what has to be fetched first: ShellCheck, the clients of snippets that changed, and the tests on the lowest supported Node and the newest.
import { existsSync } from 'node:fs';
import { type Counts, countTests } from './checks/count-tests.js';
import { fetchNode, onNode, otherNodes } from './checks/nodes.js';
import { type Ran, run, tool } from './checks/program.js';
import { checkShell } from './checks/shell.js';

const everything = process.env['KEYFENCE_CHECKS'] === 'all';

/** What shows that an installed package guards a repository, and that the patterns mean the same; the rest does not depend on Node. */
const onOtherNodes = ['test/package', 'test/detect', 'test/catalog', 'test/rules.test.ts'];

export function main(): number {
  const counts = [
    check('build', () => run(process.execPath, ['scripts/run.mjs', 'build'])),
    check('types', () => tool('typescript/bin/tsc', ['-p', '.'])),
    check('lint', () => tool('oxlint/bin/oxlint')),
    check('unused code', () => tool('knip/bin/knip.js')),
    check('shell scripts', () => checkShell(everything)),
    ...(everything ? [check('snippets that changed', proveSnippets)] : []),
    tests(`tests on Node ${process.version}`, () => countTests([])),
    ...(everything ? otherNodes().map(testOn) : []),
  ];
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('skipped')} skipped`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

function check(name: string, perform: () => Ran | undefined): Counts {
  const start = performance.now();
  const ran = perform();
  const verdict = ran === undefined ? 'SKIPPED: not to be had here' : ran.ok ? 'passed' : 'FAILED';
  console.log(`${verdict}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (ran?.ok === false) console.log(ran.output.trimEnd());
  return { passed: ran?.ok ? 1 : 0, failed: ran?.ok === false ? 1 : 0, skipped: ran ? 0 : 1 };
}

/** Those whose proof is not in the table any more; without a table there is nothing to compare with. What could not be proven here is said. */
function proveSnippets(): Ran | undefined {
  if (!existsSync('docs/snippets.md')) return undefined;
  const ran = run(process.execPath, ['scripts/run.mjs', 'prove-snippets', '--changed']);
  for (const line of ran.stdout.split('\n')) if (ran.ok && line.startsWith('no ')) console.log(`not proven: ${line.slice(2).trim()}`);
  return ran;
}

function testOn(version: string): Counts {
  const node = fetchNode(version);
  if (!node) return check(`tests on Node ${version}`, () => undefined);
  return tests(`tests on Node ${version}`, () => countTests(onOtherNodes, onNode(node)));
}

function tests(name: string, perform: () => Counts): Counts {
  console.log(`\n${name}`);
  return perform();
}
