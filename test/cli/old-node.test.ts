import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { program, scene } from './scene.js';

/** Runs `keyfence pre-commit` by a Node.js that says that it is of another version. */
function runBy(version: string): { readonly code: number | null; readonly err: string } {
  const { top, stage } = scene();
  stage('a.ts', 'clean\n');
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, program, 'pre-commit'], { cwd: top, encoding: 'utf8' });
  return { code: status, err: stderr };
}

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node.js %s is told to be too old, and nothing is let through', (version) => {
  const { code, err } = runBy(version);
  expect(code).toBe(2);
  expect(err).toContain(`Node.js 20.19 or newer is needed, and this is ${version}`);
  expect(err).toContain(process.execPath);
});

test.each(['20.19.0', '22.0.0'])('Node.js %s is new enough', (version) => {
  expect(runBy(version)).toEqual({ code: 0, err: '' });
});
