import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keys, program, scene } from './scene.js';

const folder = mkdtempSync(join(tmpdir(), 'keyfence-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = scene();
const commands = [
  ['scan', `'${process.execPath}' '${program}' scan --stdin --format json`],
  ['pre-push', `'${process.execPath}' '${program}' pre-push origin url --format json`],
  ['the hook', `sh '${resolve('hooks/pre-push')}' origin url`],
] as const;

/** In a shell, for what Node's own ways of starting a program cannot give it. */
function shell(line: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: at.top, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
  return { code: status, out: stdout, err: stderr };
}

describe.runIf(process.platform !== 'win32').each(commands)('%s, of standard input', (name, command) => {
  test.each([
    ['that is a directory', `${command} <'${folder}'`],
    ['that is open for writing alone', `${command} 0>'${folder}/file'`],
  ])('%s: could not check', (_, line) => {
    const { code, out, err } = shell(line);
    expect(code).toBe(2);
    expect(err).toMatch(/standard input.*(?:is a directory|cannot be read)[^]*do {6}give it/is);
    if (name !== 'the hook') expect(JSON.parse(out)).toMatchObject({ verdict: 'could-not-check' });
  });

  test.runIf(process.platform === 'linux')('that fails while it is read: could not check', () => {
    expect(shell(`exec </proc/self/mem; ${command}; exit $?`).code).toBe(2);
  });

  test.each([
    ['that is a pipe, and empty', `: | ${command}`],
    ['that is an empty file', `: >'${folder}/empty'; ${command} <'${folder}/empty'`],
    ['that is /dev/null', `${command} </dev/null`],
    ['that is /dev/null, for writing too', `${command} <>/dev/null`],
  ])('%s: clean', (_, line) => {
    expect(shell(line).code).toBe(0);
  });
});

test.runIf(process.platform !== 'win32').each([['a pipe', `printf '%s\n' "$TEXT" | `, ''], ['a file', `printf '%s\n' "$TEXT" >'${folder}/text'; `, ` <'${folder}/text'`]])('what comes through %s is read', (_, before, behind) => {
  expect(shell(`TEXT='clarifai_key = "${keys.clarifai}"'; ${before}${commands[0][1]}${behind}`).code).toBe(1);
});
