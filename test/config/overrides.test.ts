import { expect, test } from 'vitest';
import { noConfig } from '../../src/config/config.js';
import { withOverrides } from '../../src/config/overrides.js';
import type { Confidence, Finding } from '../../src/finding.js';

type Wanted = Confidence | 'off' | undefined;

/** What a rule that is `usual` finds with `found`, when the configuration wants `wanted`. */
function seen(usual: Confidence, found: Confidence, blocks: boolean, wanted: Wanted): string {
  const finding = { rule: 'a-key', confidence: found, blocks } as Finding;
  const detector = { wanted: () => true, mentionsDirective: () => false, inspect: () => [finding], inspectPath: () => finding };
  const config = { ...noConfig, rules: wanted === undefined ? {} : { 'a-key': wanted } };
  const { inspect, inspectPath } = withOverrides(detector, config, new Map([['a-key', usual]]));
  const said = (one: Finding | undefined): string => (one === undefined ? 'nothing' : `${one.confidence}${one.blocks ? ' blocks' : ''}`);
  const [inText, inPath] = [inspect({ source: 'line', path: '', passages: [] })[0], inspectPath('')].map(said);
  expect(inPath).toBe(inText);
  return inText ?? '';
}

test.each([
  ['likely', 'likely', true, undefined, 'likely blocks'],
  ['likely', 'likely', true, 'off', 'nothing'],
  ['likely', 'likely', true, 'possible', 'possible'],
  ['possible', 'possible', false, 'likely', 'likely blocks'],
  ['possible', 'possible', false, 'certain', 'certain blocks'],
  // Its structure spoke against it.
  ['certain', 'possible', false, 'likely', 'possible'],
  // Public by design.
  ['certain', 'certain', false, 'likely', 'likely'],
] as const)('a rule that is %s, found %s (blocks: %s), wanted %s: %s', (usual, found, blocks, wanted, expected) => {
  expect(seen(usual, found, blocks, wanted)).toBe(expected);
});
