import { appendFileSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedCommits } from '../src/checked-commits.js';

const one = '1'.repeat(40);
const other = 'a'.repeat(40);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keyfence-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'keyfence', 'checked');
}

test('a clean commit is remembered once it was kept', () => {
  const at = folder();
  const first = checkedCommits(at, ['1', 'rules', 'config']);
  first.add(one);
  expect(checkedCommits(at, ['1', 'rules', 'config']).has(one)).toBe(false);
  first.keep();
  const second = checkedCommits(at, ['1', 'rules', 'config']);
  expect([second.has(one), second.has(other)]).toEqual([true, false]);
});

test.each([[['2', 'rules', 'config']], [['1', 'other rules', 'config']], [['1', 'rules', 'other config']], [['1', 'rulesconfig', '']]])('it is not remembered for %j', (versions) => {
  const at = folder();
  const first = checkedCommits(at, ['1', 'rules', 'config']);
  first.add(one);
  first.keep();
  expect(checkedCommits(at, versions).has(one)).toBe(false);
});

test('what another process left unfinished is no commit, and spoils none', () => {
  const at = folder();
  const first = checkedCommits(at, ['1']);
  first.add(one);
  first.keep();
  appendFileSync(join(at, readdirSync(at)[0] ?? ''), other.slice(0, 20));
  const second = checkedCommits(at, ['1']);
  second.add('b'.repeat(40));
  second.keep();
  const third = checkedCommits(at, ['1']);
  expect([third.has(one), third.has('b'.repeat(40)), third.has(other), third.has(other.slice(0, 20))]).toEqual([true, true, false, false]);
});

test('files of versions that nobody uses any more are deleted', () => {
  const at = folder();
  const first = checkedCommits(at, ['1']);
  first.add(one);
  first.keep();
  const [old = ''] = readdirSync(at);
  utimesSync(join(at, old), new Date(0), new Date(0));
  const second = checkedCommits(at, ['2']);
  second.add(one);
  second.keep();
  expect(readdirSync(at)).toHaveLength(1);
  expect(readdirSync(at)).not.toContain(old);
});

test('a folder that cannot be written to is no failure', () => {
  const at = folder();
  writeFileSync(join(at, '..', '..', 'keyfence'), 'a file in the way');
  const checked = checkedCommits(at, ['1']);
  checked.add(one);
  expect(() => checked.keep()).not.toThrow();
  expect(checked.has(one)).toBe(false);
});
