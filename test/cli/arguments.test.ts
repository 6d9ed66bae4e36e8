import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/commands/arguments.js';

const grammar = {
  name: 'scan',
  options: [{ name: 'tracked', help: '' }, { name: 'range', value: 'A..B', help: '' }],
  formats: ['terminal', 'json'],
  operands: 'many' as const,
};

function parsed(args: readonly string[], operands: number | 'many' = 'many'): unknown {
  const result = parseArguments(args, { ...grammar, operands });
  return result.ok ? { operands: result.value.operands, switches: [...result.value.switches], values: Object.fromEntries(result.value.values) } : result.failure.message;
}

describe('a command line is understood', () => {
  test.each([
    [[], [], [], {}],
    [['a', 'b'], ['a', 'b'], [], {}],
    [['--tracked', 'a'], ['a'], ['tracked'], {}],
    [['--range', 'A..B'], [], [], { range: 'A..B' }],
    [['--range=A..B=C'], [], [], { range: 'A..B=C' }],
    [['--range='], [], [], { range: '' }],
    [['--range', '-x'], [], [], { range: '-x' }],
    [['--', '--tracked', '-x'], ['--tracked', '-x'], [], {}],
    [['-'], ['-'], [], {}],
    [['--format', 'json', '--no-color'], [], ['no-color'], { format: 'json' }],
    [['-h'], [], ['help'], {}],
    [['--config', 'x.json'], [], [], { config: 'x.json' }],
  ])('%j', (args, operands, switches, values) => {
    expect(parsed(args)).toEqual({ operands, switches, values });
  });
});

describe('a command line is refused', () => {
  test.each([
    [['--traked'], 'scan: unknown option "--traked"; did you mean "--tracked"?'],
    [['-t'], 'scan: unknown option "-t"'],
    [['--trackd=1'], 'did you mean "--tracked"?'],
    [['--tracked=1'], 'scan: --tracked takes no value'],
    [['--range'], 'scan: --range needs a value: --range A..B'],
    [['--range', '--tracked'], 'scan: --range needs a value: --range A..B'],
    [['--format', 'jsn'], 'scan: unknown format "jsn"; did you mean "json"?'],
    [['--format', 'zzzzzzzzzzzzzz'], 'it can be terminal, json'],
  ])('%j', (args, message) => {
    expect(parsed(args)).toContain(message);
  });

  test('when there is an argument too many', () => {
    expect(parsed(['a', 'b'], 1)).toBe('scan: unexpected argument "b"');
  });

  test('and leads to the help', () => {
    const result = parseArguments(['--x'], grammar);
    expect(result.ok ? [] : result.failure.next).toEqual(['$ keyfence scan --help']);
  });
});
