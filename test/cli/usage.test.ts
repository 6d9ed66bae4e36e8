import { describe, expect, test } from 'vitest';
import { keyfence } from './scene.js';

const commands = ['init', 'uninstall', 'pre-commit', 'pre-push', 'scan', 'explain', 'rules', 'doctor', 'allow'];

describe('help', () => {
  test.each(commands)('of %s fits 80 columns and shows usage, options and an example', (command) => {
    const { code, out, err } = keyfence([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const part of [`Usage: keyfence ${command}`, '--format FORMAT', '--config FILE', '--no-color', 'Examples']) expect(out).toContain(part);
  });

  test.each([[[]], [['help']], [['--help']], [['-h']]])('in general: %j', (args) => {
    const { code, out } = keyfence(args);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`\n  ${command} `);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('of a command by `help`', () => {
    expect(keyfence(['help', 'scan']).out).toBe(keyfence(['scan', '--help']).out);
  });
});

test.each([[['--version']], [['scan', '--version']]])('the version: %j', (args) => {
  expect(keyfence(args)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
});

describe('what is asked wrongly ends in 2 and names the nearest word', () => {
  test.each([
    [['scna'], 'unknown command "scna"; did you mean "scan"?'],
    [['help', 'scna'], 'unknown command "scna"; did you mean "scan"?'],
    [['precommit'], 'did you mean "pre-commit"?'],
    [['scan', '--traked'], 'scan: unknown option "--traked"; did you mean "--tracked"?'],
    [['scan', '--format', 'jsn'], 'scan: unknown format "jsn"; did you mean "json"?'],
    [['pre-commit', 'x'], 'pre-commit: unexpected argument "x"'],
    [['--no-colour', 'scan'], 'unknown option "--no-colour"; did you mean "--no-color"?'],
    [['explain', 'clarifay'], 'no provider or rule is called "clarifay"; did you mean "clarifai"?'],
    [['explain', 'clarifai', '--lang', 'pyton'], '--lang "pyton" is unknown; did you mean "python"?'],
    [['explain', 'clarifai', '--store', 'valt'], '--store "valt" is unknown; did you mean "vault"?'],
    [['explain', 'clarifai', '--section', 'revok'], '--section "revok" is unknown; did you mean "revoke"?'],
    [['explain', '--all'], 'explain: --all needs a folder: --out DIR'],
    [['explain', 'clarifai', '--out', 'x'], 'explain: --out belongs to --all'],
    [['rules', 'strype'], 'no provider or rule is called "strype"; did you mean "stripe"?'],
    [['scan', '--history', '--stdin'], 'scan: --stdin and --history do not go together'],
    [['scan', '--history', 'x'], 'scan: --history takes no PATH'],
    [['scan', '--stdin-path', 'x'], 'scan: --stdin-path belongs to --stdin'],
    [['scan', '--config', '/nowhere/x.json', '--stdin'], '/nowhere/x.json does not exist'],
  ])('%j', (args, message) => {
    const { code, out, err } = keyfence(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test('as JSON too', () => {
    const { code, out } = keyfence(['scan', '--traked', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 1, verdict: 'could-not-check', findings: [], failures: [{ code: 'usage' }] });
  });
});

describe('outside of a repository', () => {
  test.each([['pre-commit'], ['pre-push'], ['scan'], ['allow'], ['init']])('%s ends in 2 and says what to do', (command) => {
    const { code, err } = keyfence([command]);
    expect(code).toBe(2);
    expect(err).toMatch(/not (?:a|in a) Git repository/);
    expect(err).toContain(command === 'init' ? 'git init' : 'keyfence scan PATH');
  });

  test.each([[['rules']], [['explain', 'clarifai']], [['scan', '--stdin']]])('%j works', (args) => {
    expect(keyfence(args).code).toBe(0);
  });
});
