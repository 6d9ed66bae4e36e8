import { describe, expect, it } from 'vitest';
import { type Call, endsEarly, hasCommand, isShell, standing, withLines, withoutLines } from '../../src/install/husky-file.js';

const call: Call = { hook: 'pre-commit', folder: '.', install: 'npm install', run: 'npx keyfence' };

describe('withLines', () => {
  it.each([
    ['a command', 'npm test\n', false],
    ['a command without a line end', 'npm test', true],
    ['several lines and a blank one', '#!/bin/sh\n\nnpm test\n\n', false],
    ['the head of husky 8', '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n', false],
  ])('appends and can be taken out: %s', (_, before, noNewline) => {
    const after = withLines(before, call, false);
    expect(after.startsWith(before)).toBe(true);
    expect(standing(after, call)).toBe('calls');
    expect(withLines(after, call, false)).toBe(after);
    expect(withoutLines(after, noNewline)).toBe(before);
  });

  it.each([['version 9', false], ['version 8', true]])('makes a file and takes it away: %s', (_, husky8) => {
    const made = withLines(undefined, { ...call, hook: 'pre-push' }, husky8);
    expect(made.includes('_/husky.sh')).toBe(husky8);
    expect(withLines(made, { ...call, hook: 'pre-push' }, husky8)).toBe(made);
    expect(hasCommand(made)).toBe(true);
    expect(hasCommand(withoutLines(made, false))).toBe(false);
  });

  it('refreshes lines in place and keeps what follows them', () => {
    const moved = `npm test\n${withLines(undefined, { ...call, folder: 'old' }, false)}echo after\n`;
    expect(withLines(moved, call, false)).toBe(`npm test\n${withLines(undefined, call, false)}echo after\n`);
  });

  it('leaves a call that the team wrote', () => {
    expect(withLines('npx keyfence pre-commit\n', call, false)).toBe('npx keyfence pre-commit\n');
  });

  it('quotes a folder that the shell would split', () => {
    expect(withLines(undefined, { ...call, folder: "it's here" }, false)).toContain(`'it'\\''s here/node_modules/keyfence/hooks/pre-commit'`);
  });
});

describe('standing', () => {
  const lines = withLines(undefined, call, false);
  it.each([
    ['nothing', '', 'absent'],
    ['a comment about it', '# keyfence pre-commit\n', 'absent'],
    ['init\'s lines', lines, 'calls'],
    ['for another package manager', withLines(undefined, { ...call, install: 'pnpm install', run: 'pnpm exec keyfence' }, false), 'calls'],
    ['with CRLF', lines.replaceAll('\n', '\r\n'), 'calls'],
    ['|| exit made || true', lines.replace('|| exit', '|| true'), 'changed'],
    ['a call', 'npx keyfence pre-commit\n', 'calls'],
    ['a call and more', 'npx keyfence pre-commit && npm test\n', 'calls'],
    ['a call that may fail', 'npx keyfence pre-commit || true\n', 'neutralised'],
    ['a call in a pipe', 'node_modules/.bin/keyfence pre-commit | cat\n', 'neutralised'],
    ['a call in the background', 'keyfence pre-commit &\n', 'neutralised'],
    ['a call in front of another command', 'keyfence pre-commit; echo done\n', 'neutralised'],
  ])('%s', (_, text, expected) => {
    expect(standing(text, call)).toBe(expected);
  });
});

it.each([
  ['no first line', 'npm test\n', true],
  ['sh', '#!/bin/sh\n', true],
  ['bash by env', '#!/usr/bin/env bash\n', true],
  ['node', '#!/usr/bin/env node\n', false],
  ['python', '#!/usr/bin/python3\n', false],
])('isShell: %s', (_, text, expected) => {
  expect(isShell(text)).toBe(expected);
});

it.each([
  ['exit', 'npm test\nexit 0\n', 'exit'],
  ['exec', 'exec npm test\n', 'exec'],
  ['an exit on a condition', 'if x; then\n  exit 0\nfi\n', undefined],
  ['behind keyfence\'s lines', `${withLines(undefined, call, false)}exit 0\n`, undefined],
])('endsEarly: %s', (_, text, expected) => {
  expect(endsEarly(text)).toBe(expected);
});
