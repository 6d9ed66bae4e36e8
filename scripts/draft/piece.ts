import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** A format taken apart: what is fixed, what is drawn from an alphabet, and how often each comes. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one-of'; readonly characters: string }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Piece[])[] }
  | { readonly kind: 'repeat'; readonly pieces: readonly Piece[]; readonly least: number; readonly most: number };

const printable: readonly string[] = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

/** The pieces of a format in regular-expression notation. Throws where the notation is broken. */
export function piecesOf(format: string): readonly Piece[] {
  const pattern = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(format);
  return branchesOf(pattern.alternatives);
}

function branchesOf(alternatives: readonly AST.Alternative[]): readonly Piece[] {
  const branches = alternatives.map(({ elements }) => joined(elements.flatMap(pieceOf)));
  return branches.length === 1 ? (branches[0] ?? []) : [{ kind: 'choice', branches }];
}

function pieceOf(element: AST.Element): readonly Piece[] {
  switch (element.type) {
    case 'Character':
      return [{ kind: 'text', text: String.fromCodePoint(element.value) }];
    case 'CharacterClass':
    case 'CharacterSet':
      return [{ kind: 'one-of', characters: charactersOf(element) }];
    case 'Group':
    case 'CapturingGroup':
      return branchesOf(element.alternatives);
    case 'Quantifier':
      return [{ kind: 'repeat', pieces: pieceOf(element.element), least: element.min, most: element.max }];
    default:
      return [];
  }
}

function charactersOf(element: AST.CharacterClass | AST.CharacterSet): string {
  const one = new RegExp(`^${element.raw}$`);
  return printable.filter((character) => one.test(character)).join('');
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') return [...done.slice(0, -1), { kind: 'text', text: last.text + piece.text }];
    return [...done, piece];
  }, []);
}
