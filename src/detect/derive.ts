import type { Derived, Nothing } from './derived.js';
import { decodeBase64, decodeBase64Text, mayBeTextAt } from './encodings/base64.js';
import { decodeEscapes, decodeRest } from './encodings/escapes.js';
import { decodeHex } from './encodings/hex.js';
import type { Clue } from './engine.js';
import { joinLines } from './pieces/join-lines.js';
import { endIfAlone, joinLiterals, joinPieces, joinStrings } from './pieces/join.js';

/** How far each kind of deriving was done in a text, so that it is not done twice. */
export type Progress = Map<string, number>;

/** The texts that the part of `text` around a clue may stand for, the likeliest first, each made when it is asked for. */
export function* derive(text: string, { form, phase, overLines }: Clue, at: number, progress: Progress): Generator<Derived> {
  let isAlone: boolean | undefined;
  for (const [kind, make] of waysOf(form, phase, at, overLines)) {
    if (at < (progress.get(kind) ?? 0) || (joins.has(make) && (isAlone ??= standsAlone(text, at, progress)))) continue;
    const derived = make(text, at);
    progress.set(kind, derived.end);
    if (derived.text !== undefined) yield derived;
  }
}

/** Whether a run at `at` stands for no other text. */
export function derivesNothing(text: string, at: number, progress: Progress): boolean {
  return !mayBeTextAt(text, at) && standsAlone(text, at, progress);
}

function standsAlone(text: string, at: number, progress: Progress): boolean {
  const known = progress.get('alone') ?? 0;
  const end = at < known ? known : endIfAlone(text, at);
  if (end !== undefined) progress.set('alone', end);
  return end !== undefined;
}

const joins: ReadonlySet<Way[1]> = new Set([joinStrings, joinPieces, joinLiterals]);

type Way = readonly [kind: string, make: (text: string, at: number) => Derived | Nothing];

const ofRun: readonly Way[] = [['base64 text', decodeBase64Text], ['strings', joinStrings], ['literals', joinLiterals]];
const ofPiece: readonly Way[] = [['escapes', decodeRest], ['pieces', joinPieces], ['literals', joinLiterals]];
const ofPieceOverLines: readonly Way[] = [...ofPiece, ['lines', joinLines]];
const ofEscapes: readonly Way[] = [['escapes', decodeEscapes]];
const ofBase64: readonly (readonly Way[])[] = [0, 1, 2, 3].map((phase) => [[`base64 ${phase}`, (text, at) => decodeBase64(text, at, phase)]]);
const ofHex: readonly (readonly Way[])[] = [[['hex even', decodeHex]], [['hex odd', decodeHex]]];

function waysOf(form: Clue['form'], phase: number, at: number, overLines: boolean): readonly Way[] {
  switch (form) {
    case 'run': return ofRun;
    case 'base64': return ofBase64[phase] ?? [];
    case 'hex': return ofHex[at & 1] ?? [];
    case 'escaped': return ofEscapes;
    case 'context':
    case 'directive': return [];
    case 'plain': return overLines ? ofPieceOverLines : ofPiece;
  }
}
