// `npm test`: every check of this repository in turn, and one closing line that counts them.
// KEYFENCE_CHECKS=all adds what has to be fetched first: ShellCheck, and the tests on the lowest supported Node and the newest.
import { type Counts, countTests } from './checks/count-tests.js';
import { type Ran, tool } from './checks/program.js';

export async function main(): Promise<number> {
  const counts: Counts[] = [
    check('types', () => tool('typescript/bin/tsc', ['-p', '.'])),
    check('lint', () => tool('oxlint/bin/oxlint')),
    tests(`tests on Node ${process.version}`, () => countTests([])),
  ];
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('skipped')} skipped`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

function check(name: string, perform: () => Ran): Counts {
  const start = performance.now();
  const { ok, output } = perform();
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function tests(name: string, perform: () => Counts): Counts {
  console.log(`\n${name}`);
  return perform();
}
