import { expect, it } from 'vitest';
import { run } from '../../scripts/checks/program.js';

type Report = { readonly findings: readonly { readonly blocks: boolean; readonly rule: string; readonly path: string; readonly line: number }[] };

it('this repository passes its own gate: no key stands in a tracked file', () => {
  const { stdout, output } = run(process.execPath, ['dist/cli.cjs', 'scan', '--format', 'json']);
  expect(stdout, output).toMatch(/^\{/);
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings.filter(({ blocks }) => blocks).map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([]);
});
