import type { Derived, Nothing } from './derived.js';
import { decodeBase64, decodeBase64Text } from './encodings/base64.js';
import { decodeEscapes, decodeRest } from './encodings/escapes.js';
import { decodeHex } from './encodings/hex.js';
import type { Clue } from './engine.js';
import { joinLines } from './pieces/join-lines.js';
import { joinPieces } from './pieces/join.js';

/** How far each kind of deriving was done in a text, so that it is not done twice. */
export type Progress = Map<string, number>;

/** The texts that the part of `text` around a clue stands for. */
export function derive(text: string, { form, phase, overLines }: Clue, at: number, progress: Progress): readonly Derived[] {
  const once = (kind: string, make: (text: string, at: number) => Derived | Nothing): readonly Derived[] => {
    if (at < (progress.get(kind) ?? 0)) return [];
    const derived = make(text, at);
    progress.set(kind, derived.end);
    return derived.text === undefined ? [] : [derived];
  };
  switch (form) {
    case 'run': return [...once('base64 text', decodeBase64Text), ...once('pieces', joinPieces)];
    case 'base64': return once(`base64 ${phase}`, () => decodeBase64(text, at, phase));
    case 'hex': return once(`hex ${at & 1}`, decodeHex);
    case 'escaped': return once('escapes', decodeEscapes);
    case 'context': return [];
    case 'plain': return [...once('escapes', decodeRest), ...once('pieces', joinPieces), ...(overLines ? once('lines', joinLines) : [])];
  }
}
