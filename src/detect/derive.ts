import type { Derived } from './derived.js';
import { decodeBase64 } from './encodings/base64.js';
import { decodeEscapes } from './encodings/escapes.js';
import { decodeHex } from './encodings/hex.js';
import type { Engine } from './engine.js';
import type { Pattern } from './pattern.js';
import { joinLines, joinPieces } from './pieces/join.js';
import type { Seen } from './distinctive.js';

/** The escapes that may stand within a key of which the beginning stands as it is. */
const escaped = /%[0-7][0-9a-f]|\\u00|\\u\{|\\x|\\[/:=]|&(?:amp|#)/i;

/** The texts that the part of `text` around a needle or run stands for. `derivedTo` remembers, by kind, how far that was done. */
export function derive({ scanner }: Engine, text: string, { needle, at }: Seen, patterns: readonly Pattern[], derivedTo: Map<string, number>): readonly Derived[] {
  const once = (kind: string, make: () => Derived | undefined): readonly Derived[] => {
    if (at < (derivedTo.get(kind) ?? 0)) return [];
    const derived = make();
    if (derived) derivedTo.set(kind, derived.end);
    return derived ? [derived] : [];
  };
  const form = needle < 0 ? 'run' : scanner.formOf(needle);
  const phase = scanner.phaseOf(needle);
  if (form === 'base64') return once(`base64 ${phase}`, () => decodeBase64(text, at, phase));
  if (form === 'hex') return once(`hex ${at & 1}`, () => decodeHex(text, at));
  if (form === 'escaped') return once('escapes', () => decodeEscapes(text, at));
  return [
    ...(form === 'plain' && escaped.test(text.slice(at, at + 512)) ? once('escapes', () => decodeEscapes(text, at)) : []),
    ...once('pieces', () => joinPieces(text, at)),
    ...(patterns.some(({ rule }) => rule.multiline) ? once('lines', () => joinLines(text, at)) : []),
  ];
}
