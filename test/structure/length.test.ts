import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no file of the program is longer than a reader keeps in mind', () => {
  const files = execFileSync('git', ['ls-files', 'src/*.ts', 'scripts/*.ts', 'bench/*.ts'], { encoding: 'utf8' }).split('\n').filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 220)).toEqual([]);
});
