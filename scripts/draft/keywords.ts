import type { Piece } from './piece.js';

const most = { together: 24, alternatives: 12 };

/** Pieces one of which stands in every key of this format, the most telling ones; empty when the format has none of three characters. */
export function keywordsOf(pieces: readonly Piece[]): readonly string[] {
  return best(candidates(pieces)) ?? [];
}

type Set = readonly string[];

function candidates(pieces: readonly Piece[]): readonly Set[] {
  const found: Set[] = [];
  let run: Set = [''];
  const close = (): void => {
    found.push(...parts(run));
    run = [''];
  };
  for (const piece of pieces) {
    const fixed = fixedTexts(piece);
    if (fixed && run.length * fixed.length <= most.together) run = run.flatMap((head) => fixed.map((tail) => head + tail));
    else {
      close();
      if (fixed) run = fixed;
      else found.push(...inside(piece));
    }
  }
  close();
  return found;
}

/** All texts that a piece can stand for, when they are few. */
function fixedTexts(piece: Piece): Set | undefined {
  if (piece.kind === 'text') return [piece.text];
  if (piece.kind === 'one-of') return piece.characters.length <= 6 ? [...piece.characters] : undefined;
  if (piece.kind === 'choice') {
    const branches = piece.branches.map(fixedSequence);
    return branches.every((branch) => branch !== undefined) ? branches.flat() : undefined;
  }
  return piece.least === 1 && piece.most === 1 ? fixedSequence(piece.pieces) : undefined;
}

function fixedSequence(pieces: readonly Piece[]): Set | undefined {
  return pieces.reduce<Set | undefined>((heads, piece) => {
    const tails = fixedTexts(piece);
    return heads && tails && heads.length * tails.length <= most.together ? heads.flatMap((head) => tails.map((tail) => head + tail)) : undefined;
  }, ['']);
}

function inside(piece: Piece): readonly Set[] {
  if (piece.kind === 'repeat') return piece.least > 0 ? candidates(piece.pieces) : [];
  if (piece.kind !== 'choice') return [];
  const each = piece.branches.map((branch) => best(candidates(branch)));
  return each.every((set) => set !== undefined) ? [each.flat()] : [];
}

/** A slash is often written escaped, so the text is looked for in the parts between slashes. */
function parts(run: Set): readonly Set[] {
  const count = Math.min(...run.map((text) => text.split('/').length));
  return Array.from({ length: count }, (_, at) => [...new Set(run.map((text) => text.split('/')[at] ?? ''))]);
}

function best(sets: readonly Set[]): Set | undefined {
  const usable = sets.filter((set) => set.length > 0 && set.length <= most.alternatives && set.every((text) => text.length >= 3 && !dull.test(text)));
  return [...usable].sort((one, other) => worth(other) - worth(one))[0];
}

const dull = /^(?:https?:|\.com|api|key|token|www\.?)$/i;

function worth(set: Set): number {
  return Math.min(...set.map((text) => Math.min(text.length, 12))) - set.length / 4;
}
