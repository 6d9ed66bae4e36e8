import { describe, expect, test } from 'vitest';
import { check, type Asked } from '../src/check.js';
import { noConfig } from '../src/config/config.js';
import { mentionsDirective } from '../src/detect/mentions-directive.js';
import type { Reading, Subject } from '../src/detect/subject.js';
import { CouldNotCheck } from '../src/failure.js';
import type { Finding } from '../src/finding.js';
import type { Gate } from '../src/gate.js';

/** In these texts each `KEY` is a key. */
function inspect({ passages, path, commit, source }: Subject): readonly Finding[] {
  return passages.flatMap(({ line, bytes }) => Buffer.from(bytes).toString().split('\n').flatMap((text, at) => {
    const column = text.indexOf('KEY') + 1;
    const place = { line: line + at, endLine: line + at, column, endColumn: column + 3 };
    return column === 0 ? [] : [{ rule: 'a-key', fingerprint: '0123456789abcdef', path, source, blocks: !text.includes('maybe'), redacted: '…', excerpt: { text: '…', start: 0, end: 1 }, ...place, ...(commit && { commit }) } as Finding];
  }));
}

const gate: Gate = {
  index: { version: '1', rules: [], files: [] },
  config: noConfig,
  detector: { wanted: () => true, mentionsDirective, inspect, inspectPath: () => undefined },
  names: async () => ({ ids: new Set(['a-key']), providers: new Map() }),
  entries: async () => ({ ok: true, value: [] }),
  skipped: (path) => (path.startsWith('vendor/') ? 'third-party code' : undefined),
};

const path = (name: string, commit?: string): Reading => ({ kind: 'path', path: name, ...(commit && { commit }) });
const text = (content: string, line = 1, name = 'a.ts', commit?: string): Reading => ({
  kind: 'subject', subject: { source: 'line', path: name, passages: [{ line, column: 0, bytes: Buffer.from(content) }], ...(commit && { commit }) },
});
const failure = { code: 'git-failed', message: 'Git failed.', next: [] };

function asked(readings: readonly Reading[], more: Partial<Asked> = {}, error?: Error): Asked {
  return {
    mode: 'scan', gate, whole: async () => undefined, now: () => new Date(0), clock: () => 0, ...more,
    async *read() {
      yield readings;
      if (error !== undefined) throw error;
    },
  };
}

describe('the verdict', () => {
  test.each([
    [[], undefined, 'clean', 0],
    [[path('a.ts'), text('x')], undefined, 'clean', 0],
    [[text('KEY')], undefined, 'blocked', 1],
    [[text('maybe KEY')], undefined, 'clean', 1],
    [[text('KEY # keyfence:allow a-key -- why')], undefined, 'clean', 0],
    [[], new CouldNotCheck(failure), 'could-not-check', 0],
    [[text('KEY')], new CouldNotCheck(failure), 'could-not-check', 1],
  ] as const)('of %j and %s is %s', async (readings, error, verdict, findings) => {
    const outcome = await check(asked(readings, {}, error));
    expect([outcome.verdict, outcome.findings.length, outcome.failures.length]).toEqual([verdict, findings, error === undefined ? 0 : 1]);
  });

  test('of an allow file that cannot be read', async () => {
    const outcome = await check(asked([text('KEY')], { gate: { ...gate, entries: async () => ({ ok: false, failure }) } }));
    expect(outcome).toMatchObject({ verdict: 'could-not-check', findings: [{ rule: 'a-key' }], failures: [failure] });
  });

  test('is none when there is a bug', async () => {
    await expect(check(asked([], {}, new TypeError('bug')))).rejects.toThrow(TypeError);
  });
});

test('what two windows share counts once, with its directive', async () => {
  const shared = 'KEY\nKEY # keyfence:allow a-key -- why\nx # keyfence:allow a-key -- gone';
  const { findings, allowed, notices } = await check(asked([text(`first\n${shared}`), text(`${shared}\nlast`, 2)]));
  expect([findings.length, allowed.length, notices.length]).toEqual([1, 1, 1]);
});

test('there may be more keys than a call can have arguments', async () => {
  const reading = text('KEY\n'.repeat(150_000));
  const entry = { fingerprint: '0123456789abcdef', rule: 'a-key', glob: '**', reason: 'why', line: 1 };
  expect((await check(asked([reading], { gate: { ...gate, entries: async () => ({ ok: true, value: [entry] }) } }))).allowed).toHaveLength(150_000);
});

test('what commits add is told parents first, however they are read, and nothing else is moved', async () => {
  const message: Reading = { kind: 'subject', subject: { source: 'commit-message', path: '', commit: 'two', passages: [{ line: 1, column: 0, bytes: Buffer.from('KEY') }] } };
  const readings: readonly Reading[] = [
    { kind: 'order', commits: ['one', 'two', 'three'] },
    text('KEY', 1, 'c.ts', 'three'), message, text('KEY', 1, 'b.ts', 'two'), text('KEY\nKEY', 1, 'b2.ts', 'two'), text('KEY', 1, 'a.ts', 'one'), text('KEY', 1, 'no-commit.ts'),
  ];
  const { findings } = await check(asked(readings));
  expect(findings.map(({ path: name, line }) => `${name}:${line}`)).toEqual(['a.ts:1', ':1', 'b.ts:1', 'b2.ts:1', 'b2.ts:2', 'c.ts:1', 'no-commit.ts:1']);
});

test('the same line of two commits counts twice', async () => {
  expect((await check(asked([text('KEY', 1, 'a.ts', 'one'), text('KEY', 1, 'a.ts', 'two')]))).findings).toHaveLength(2);
});

test('what the configuration skips is listed once', async () => {
  const outcome = await check(asked([path('vendor/x'), text('KEY', 1, 'vendor/x'), text('KEY', 9, 'vendor/x')]));
  expect(outcome).toMatchObject({ verdict: 'clean', findings: [], skipped: [{ path: 'vendor/x', reason: 'third-party code' }] });
});

test('a file that usually holds keys is named only when none was found in it', async () => {
  const { notices } = await check(asked([path('.env'), path('prod/.env'), text('KEY', 1, 'prod/.env')]));
  expect(notices.map(({ kind, path: name }) => [kind, name])).toEqual([['key-file', '.env']]);
});

describe('the commits that are remembered', () => {
  async function remembered(readings: readonly (Reading | string)[]): Promise<readonly string[]> {
    const added: string[] = [];
    let kept = false;
    const checked = { has: () => false, add: (commit: string) => void added.push(commit), keep: () => void (kept = true) };
    await check({
      ...asked([], { checked }),
      async *read(_wanted, _stats, { add } = checked) {
        for (const reading of readings) {
          if (typeof reading === 'string') add(reading);
          else yield [reading];
        }
      },
    });
    expect(kept).toBe(true);
    return added;
  }

  const clean: readonly Reading[] = [path('a.ts', 'one'), text('x', 1, 'a.ts', 'one')];

  test.each([
    ['told at the end', [...clean, text('KEY', 1, 'a.ts', 'two'), path('b.ts', 'three'), 'one', 'two', 'three'], ['one', 'three']],
    ['where something was skipped, it is not known where', [...clean, { kind: 'skipped', skipped: { path: 'x', reason: 'unreadable' } }, 'one'], []],
    ['clean', [path('a.ts', 'one'), text('x', 1, 'a.ts', 'one'), 'one'], ['one']],
    ['with a key', [text('KEY', 1, 'a.ts', 'one'), 'one', 'two'], ['two']],
    ['with a key that does not block', [text('maybe KEY', 1, 'a.ts', 'one'), 'one', 'two'], ['two']],
    ['with a key that is allowed', [text('KEY # keyfence:allow a-key -- why', 1, 'a.ts', 'one'), 'one'], []],
    ['with something skipped, said before or not', [path('vendor/x', 'one'), 'one', path('vendor/x', 'two'), 'two', 'three'], ['three']],
    ['with a file that usually holds keys', [path('.env', 'one'), 'one', path('.env', 'two'), 'two', 'three'], ['three']],
    ['with a directive that covers nothing', [text('x # keyfence:allow a-key -- why', 1, 'a.ts', 'one'), 'one'], []],
  ] as const)('%s', async (_, readings, expected) => {
    expect(await remembered(readings)).toEqual(expected);
  });

  test('are told by a scan, not by a push', async () => {
    const checked = { has: () => true, add: () => undefined, keep: () => undefined };
    const told = async (mode: Asked['mode']): Promise<number> => (await check({ ...asked([], { mode, checked }), async *read(_wanted, _stats, known) {
      if (known?.has('one') !== true) yield [path('a.ts')];
    } })).notices.length;
    expect([await told('scan'), await told('pre-push')]).toEqual([1, 0]);
  });
});

test('advice that cannot be had does not take a finding away', async () => {
  const outcome = await check(asked([text('KEY')], { history: async () => Promise.reject(new CouldNotCheck(failure)) }));
  expect(outcome).toMatchObject({ verdict: 'blocked', findings: [{ rule: 'a-key' }], failures: [] });
});
