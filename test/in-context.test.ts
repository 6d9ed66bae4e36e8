import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { Passage, Subject } from '../src/detect/subject.js';
import type { Finding } from '../src/finding.js';
import { keysInContext, type Context } from '../src/in-context.js';

const passage = (line: number, text: string): Passage => ({ line, column: 0, bytes: Buffer.from(text) });
const subject = (...passages: readonly Passage[]): Subject => ({ source: 'line', path: 'a', blob: '0', partial: true, passages });
const at = (line: number, column: number, more: Partial<Finding> = {}): Finding => ({ line, column, endLine: line, endColumn: column + 10, rule: 'whole', blocks: true, ...more }) as Finding;

/** What is found where the whole file shows `inWhole`; the places of what comes out. */
async function places(passages: readonly Passage[], known: readonly Finding[], inWhole: readonly Finding[], more: Partial<Context> = {}): Promise<readonly string[]> {
  const context: Context = { detector: { wanted: () => true, inspect: () => inWhole }, whole: async () => passage(1, 'text\n'.repeat(20)), ...more };
  return (await keysInContext(subject(...passages), known, context)).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

test('of what the whole file shows, that counts which stands on added lines', async () => {
  const passages = [passage(3, 'three\nfour\n'), passage(9, 'nine')];
  expect(await places(passages, [], [2, 3, 4, 5, 8, 9, 10].map((line) => at(line, 1)))).toEqual(['whole 3:1', 'whole 4:1', 'whole 9:1']);
  expect(await places(passages, [], [at(1, 1, { endLine: 3 }), at(5, 1, { endLine: 8 }), at(8, 5, { endLine: 12 })])).toEqual(['whole 1:1', 'whole 8:5']);
  expect(await places([passage(3, 'three\n\n')], [], [at(4, 1), at(5, 1)])).toEqual(['whole 4:1']);
});

test('a key that both ways show counts once: as the whole file shows it, unless that would no longer block', async () => {
  const passages = [passage(1, 'one')];
  const [known, more] = [at(1, 5, { rule: 'part' }), at(1, 1, { rule: 'whole', endColumn: 12 })];
  expect(await places(passages, [known], [more])).toEqual(['whole 1:1']);
  expect(await places(passages, [known], [{ ...more, blocks: false }])).toEqual(['part 1:5']);
  expect(await places(passages, [{ ...known, blocks: false }], [{ ...more, blocks: false }])).toEqual(['whole 1:1']);
  expect(await places(passages, [known], [])).toEqual(['part 1:5']);
  expect(await places(passages, [known], [at(1, 15), at(1, 1, { endColumn: 5 })])).toEqual(['whole 1:1', 'part 1:5', 'whole 1:15']);
});

test('of the file, the lines around those that were added are looked at', async () => {
  const file = Array.from({ length: 4000 }, (_, at) => `line ${at + 1}`.padEnd(99, '.')).join('\n');
  const looked: string[] = [];
  const inspect: Context['detector']['inspect'] = ({ passages }) => {
    looked.push(...passages.map(({ line, bytes }) => {
      const text = Buffer.from(bytes).toString();
      expect(text).toMatch(new RegExp(`^line ${line}[.]`));
      return `${line}-${line + text.replace(/\n$/, '').split('\n').length - 1}`;
    }));
    return [];
  };
  const context: Context = { detector: { wanted: () => true, inspect }, whole: async () => passage(1, file) };
  await keysInContext(subject(passage(3, 'three\nfour'), passage(100, 'x'), passage(2000, 'x'), passage(3999, 'x\ny\n')), [], context);
  expect(looked).toEqual(['1-182', '1918-2082', '3917-4000']);
});

test('the file is not asked for where nothing could be a key, and does without where it cannot be had or is large', async () => {
  const known = [at(1, 5, { rule: 'part' })];
  const never = async (): Promise<Passage> => {
    throw new Error('asked');
  };
  const detector = { wanted: () => false, inspect: () => [at(1, 1)] };
  expect(await places([passage(1, 'one')], known, [], { detector, whole: never })).toEqual(['part 1:5']);
  expect(await places([passage(1, 'one')], known, [at(1, 1)], { whole: async () => undefined })).toEqual(['part 1:5']);
  expect(await places([passage(1, 'one')], known, [at(1, 1)], { whole: async () => passage(1, 'x'.repeat(1_100_000)) })).toEqual(['part 1:5']);
});
