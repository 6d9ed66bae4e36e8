import { describe, expect, test } from 'vitest';
import { judgeByComment, type Beside, type Judged } from '../../src/allow/by-comment.js';
import type { Subject } from '../../src/detect/subject.js';
import type { Finding } from '../../src/finding.js';

const names = {
  ids: new Set(['clarifai-api-key', 'stripe-secret-key']),
  providers: new Map([['clarifai', ['clarifai-api-key']], ['stripe', ['stripe-secret-key']]]),
};

/** In these texts `CLAR` is a Clarifai key and `STRI` a Stripe key. */
function inspect({ passages, path }: Subject): readonly Finding[] {
  return passages.flatMap(({ line, bytes }) =>
    Buffer.from(bytes).toString().split('\n').flatMap((text, at) =>
      [['CLAR', 'clarifai-api-key'], ['STRI', 'stripe-secret-key']].flatMap(([mark = '', rule = '']) => {
        const column = text.indexOf(mark) + 1;
        return column === 0 ? [] : [{ rule, path, line: line + at, endLine: line + at, column, endColumn: column + 4, blocks: true } as unknown as Finding];
      }),
    ),
  );
}

const subjectOf = (line: number, text: string): Subject => ({ source: 'line', path: 'a.ts', blob: 'b', passages: [{ line, column: 0, bytes: Buffer.from(text) }] });

async function judge(text: string, line = 1, whole?: string): Promise<Judged> {
  const subject = subjectOf(line, text);
  const beside: Beside = { names, inspect, most: 100, whole: async () => (whole === undefined ? undefined : { line: 1, column: 0, bytes: Buffer.from(whole) }) };
  return judgeByComment(subject, inspect(subject), beside);
}

const blocked = ({ findings }: Judged): readonly string[] => findings.map(({ rule, line }) => `${rule}:${line}`);
const reasons = ({ allowed }: Judged): readonly string[] => allowed.map(({ rule, line, reason, by }) => `${rule}:${line} ${by} ${reason}`);
const said = ({ notices }: Judged): readonly string[] => notices.map(({ kind, line, message }) => `${kind}:${line} ${message}`);

describe('a directive covers', () => {
  test.each([
    ['k = CLAR # keyfence:allow clarifai-api-key -- why', ['clarifai-api-key:1 comment why']],
    ['# keyfence:allow-next-line clarifai-api-key -- why\nk = CLAR', ['clarifai-api-key:2 comment why']],
    ['/* keyfence:allow clarifai-api-key -- why */ k = CLAR', ['clarifai-api-key:1 comment why']],
    ['k = [CLAR, STRI] # keyfence:allow clarifai-api-key, stripe-secret-key -- both', ['clarifai-api-key:1 comment both', 'stripe-secret-key:1 comment both']],
    ['k = [CLAR, STRI] # keyfence:allow clarifai-api-key -- a keyfence:allow stripe-secret-key -- b', ['clarifai-api-key:1 comment a', 'stripe-secret-key:1 comment b']],
    ['# keyfence:allow-next-line clarifai-api-key -- a\nk = [CLAR, STRI] # keyfence:allow stripe-secret-key -- b', ['clarifai-api-key:2 comment a', 'stripe-secret-key:2 comment b']],
    ['k = CLAR # keyfence:allow clarifai-api-key -- why\r', ['clarifai-api-key:1 comment why']],
  ])('%j', async (text, allowed) => {
    const judged = await judge(text);
    expect({ allowed: reasons(judged), blocked: blocked(judged), said: said(judged) }).toEqual({ allowed, blocked: [], said: [] });
  });

  test('from an unchanged line above', async () => {
    const judged = await judge('k = CLAR', 3, 'a\n# keyfence:allow-next-line clarifai-api-key -- why\nk = CLAR\n');
    expect({ allowed: reasons(judged), blocked: blocked(judged), said: said(judged) }).toEqual({ allowed: ['clarifai-api-key:3 comment why'], blocked: [], said: [] });
  });

  test('a key on an unchanged line below, which is then no unused directive', async () => {
    const judged = await judge('# keyfence:allow-next-line clarifai-api-key -- why', 2, 'a\n# keyfence:allow-next-line clarifai-api-key -- why\nk = CLAR\n');
    expect(said(judged)).toEqual([]);
  });
});

describe('a directive does not cover, and it is said why', () => {
  test.each([
    ['k = CLAR # keyfence:allow', 'directive-incomplete:1 keyfence:allow names no rule'],
    ['k = CLAR # keyfence:allow -- why', 'directive-incomplete:1 keyfence:allow names no rule'],
    ['k = CLAR # keyfence:allow clarifai-api-key', 'directive-incomplete:1 keyfence:allow gives no reason'],
    ['k = CLAR # keyfence:allow clarifai-api-key --', 'directive-incomplete:1 keyfence:allow gives no reason'],
    ['k = CLAR # keyfence:allow clarifai-api-key why', 'directive-incomplete:1 keyfence:allow gives no reason'],
    ['k = CLAR # keyfence:allow clarifai -- why', 'directive-unknown-rule:1 keyfence:allow: "clarifai" is a provider, not a rule; its rules are clarifai-api-key'],
    ['k = CLAR # keyfence:allow clarifai-api-kee -- why', 'directive-unknown-rule:1 keyfence:allow: there is no rule "clarifai-api-kee"; did you mean "clarifai-api-key"?'],
    ['k = CLAR # keyfence:allow clarifai-api-key, stripe-secret-kee -- why', 'directive-unknown-rule:1 keyfence:allow: there is no rule "stripe-secret-kee"; did you mean "stripe-secret-key"?'],
    ['k = CLAR # keyfence:allow stripe-secret-key -- why', 'directive-unused:1 keyfence:allow stripe-secret-key covers nothing'],
    ['k = CLAR # keyfence:alow clarifai-api-key -- why', 'directive-unknown:1 "keyfence:alow" is no directive; did you mean "keyfence:allow"?'],
    ['k = CLAR # keyfence: allow clarifai-api-key -- why', 'directive-unknown:1 "keyfence:" is no directive'],
    ['# keyfence:allow-nextline clarifai-api-key -- why\nk = CLAR', 'directive-unknown:1 "keyfence:allow-nextline" is no directive; did you mean "keyfence:allow-next-line"?'],
    ['# keyfence:allow clarifai-api-key -- why\nk = CLAR', 'directive-unused:1 keyfence:allow clarifai-api-key covers nothing'],
    ['# keyfence:allow-next-line clarifai-api-key -- why\n\nk = CLAR', 'directive-unused:1 keyfence:allow-next-line clarifai-api-key covers nothing'],
    ['k = CLAR # keyfence:allow-next-line clarifai-api-key -- why\nx', 'directive-unused:1 keyfence:allow-next-line clarifai-api-key covers nothing'],
  ])('%j', async (text, message) => {
    const judged = await judge(text);
    expect(blocked(judged)).toHaveLength(1);
    expect(judged.allowed).toEqual([]);
    expect(said(judged)[0]?.startsWith(message)).toBe(true);
  });

  test('from an unchanged line above', async () => {
    const judged = await judge('k = CLAR', 2, '# keyfence:allow-next-line clarifai-api-key\nk = CLAR\n');
    expect(blocked(judged)).toEqual(['clarifai-api-key:2']);
    expect(said(judged)).toEqual(['directive-incomplete:1 keyfence:allow-next-line gives no reason']);
  });

  test('and what to write is the rule of the key', async () => {
    expect((await judge('k = CLAR # keyfence:allow')).notices[0]?.next).toBe('write: keyfence:allow clarifai-api-key -- <reason>');
  });
});

describe('without a key near', () => {
  test.each([
    ['x # keyfence:allow clarifai-api-key -- why', ['directive-unused:1 keyfence:allow clarifai-api-key covers nothing']],
    ['x # keyfence:allow clarifai-api-kee -- why', ['directive-unknown-rule:1 keyfence:allow: there is no rule "clarifai-api-kee"; did you mean "clarifai-api-key"?']],
    ['x # keyfence:allow clarifai-api-key', ['directive-incomplete:1 keyfence:allow gives no reason']],
    ['x # keyfence:ignore', ['directive-unknown:1 "keyfence:ignore" is no directive; did you mean "keyfence:allow"?']],
    ['Write keyfence:allow <rule> -- <reason> on its line.', []],
    ['Write `keyfence:allow` on its line.', []],
    ['keyfence: stopped this commit', []],
  ])('%j says %j', async (text, expected) => {
    expect(said(await judge(text))).toEqual(expected);
  });

  test('a directive whose next line cannot be read is not called unused', async () => {
    expect(said(await judge('# keyfence:allow-next-line clarifai-api-key -- why', 2))).toEqual([]);
  });

  test('the last line of a file', async () => {
    expect(said(await judge('# keyfence:allow-next-line clarifai-api-key -- why\n', 1, '# keyfence:allow-next-line clarifai-api-key -- why\n'))).toHaveLength(1);
  });
});

test('a reason repeats no key, on a checked line and on one above', async () => {
  const same = await judge('/* keyfence:allow clarifai-api-key -- why: CLAR');
  const above = await judge('k = CLAR', 2, '# keyfence:allow-next-line clarifai-api-key -- not STRI\nk = CLAR\n');
  expect([...reasons(same), ...reasons(above)]).toEqual(['clarifai-api-key:1 comment why:', 'clarifai-api-key:2 comment not']);
});

test('thousands of directives and keys take no quadratic time, and not all are spoken of', async () => {
  const text = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? '# keyfence:allow-next-line clarifai-api-key, none-such -- why' : 'k = CLAR')).join('\n');
  const judged = await judge(text);
  expect([judged.findings.length, judged.allowed.length, judged.notices.length]).toEqual([10_000, 0, 100]);
});
