import type { Piece } from '../../scripts/draft/piece.js';

/** Whether every text of this format holds one of `keywords`, compared without case. Proven from the format, not tried on examples. */
export function alwaysHolds(pieces: readonly Piece[], keywords: readonly string[]): boolean {
  const small = keywords.map((keyword) => keyword.toLowerCase());
  return runsOf(pieces).some((run) => run.every((text) => small.some((keyword) => text.includes(keyword)))) || pieces.some((piece) => holdsInside(piece, keywords));
}

function holdsInside(piece: Piece, keywords: readonly string[]): boolean {
  if (piece.kind === 'repeat') return piece.least > 0 && alwaysHolds(piece.pieces, keywords);
  return piece.kind === 'choice' && piece.branches.every((branch) => alwaysHolds(branch, keywords));
}

const most = 4096;

/** For each stretch of pieces that stand for few texts: all those texts, in small letters. */
function runsOf(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const runs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  for (const piece of pieces) {
    const texts = textsOf(piece);
    if (texts && run.length * texts.length <= most) run = run.flatMap((head) => texts.map((tail) => head + tail));
    else {
      runs.push(run);
      run = texts ?? [''];
    }
  }
  return [...runs, run];
}

function textsOf(piece: Piece): readonly string[] | undefined {
  if (piece.kind === 'text') return [piece.text.toLowerCase()];
  if (piece.kind === 'one-of') return piece.characters.length <= 16 ? [...new Set(piece.characters.toLowerCase())] : undefined;
  if (piece.kind === 'choice') return all(piece.branches.map(sequence));
  if (piece.most !== 1) return undefined;
  const texts = sequence(piece.pieces);
  return texts && piece.least === 0 ? ['', ...texts] : texts;
}

function sequence(pieces: readonly Piece[]): readonly string[] | undefined {
  const runs = runsOf(pieces);
  return pieces.every((piece) => textsOf(piece)) && runs.length === 1 ? runs[0] : undefined;
}

function all(branches: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return branches.every((branch) => branch !== undefined) ? branches.flat() : undefined;
}
