import { fake } from '../../src/catalog/fake.js';
import type { Piece } from './piece.js';

/** A text that is composed when the rule file is read: the source of an expression, and its value. */
export type Composed = { readonly source: string; readonly value: string };

type Alphabet = Exclude<keyof typeof fake, 'draw' | 'uuid' | 'jwt'>;
type Part = { readonly text: string } | { readonly characters: string; readonly length: number } | { readonly uuid: true };

/** A key of this format; another `variant`, another branch, another length, other characters. `less` takes characters off the last long part. */
export function example(pieces: readonly Piece[], variant: number, less = 0): Composed {
  const parts = shorter(withUuids(merged(partsOf(pieces, variant))), less);
  const seed = 1 + variant * parts.filter((part) => !('text' in part)).length;
  return compose(parts, seed);
}

function partsOf(pieces: readonly Piece[], variant: number): readonly Part[] {
  return pieces.flatMap((piece): readonly Part[] => {
    switch (piece.kind) {
      case 'text':
        return [{ text: piece.text }];
      case 'one-of':
        return [characters(piece.characters, 1, variant)];
      case 'choice':
        return partsOf(piece.branches[variant % piece.branches.length] ?? [], variant);
      case 'repeat':
        return repeated(piece, variant);
    }
  });
}

function repeated({ pieces, least, most }: Extract<Piece, { kind: 'repeat' }>, variant: number): readonly Part[] {
  const [only] = pieces;
  const times = least === most ? least : Math.min(most, least + (least === 0 ? variant % 2 : Math.min(8, Math.ceil((most - least) / 4))) * (variant + 1));
  if (pieces.length === 1 && only?.kind === 'one-of') return times === 0 ? [] : [characters(only.characters, least <= 1 && most > 8 ? Math.max(times, 8 + variant) : times, variant)];
  return Array.from({ length: Math.min(times, least <= 1 && most > 1 ? Math.max(least, variant % 2) : times) }, (_, at) => partsOf(pieces, variant + at)).flat();
}

/** A handful of characters is a choice, not an alphabet. */
function characters(set: string, length: number, variant: number): Part {
  return set.length <= 8 && length === 1 ? { text: set.charAt(variant % set.length) } : { characters: set, length };
}

function merged(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    if (last && 'text' in part && 'text' in last) return [...done.slice(0, -1), { text: last.text + part.text }];
    if (last && 'characters' in part && 'characters' in last && part.characters === last.characters) return [...done.slice(0, -1), { ...part, length: last.length + part.length }];
    return [...done, part];
  }, []);
}

const uuidLengths = [8, 4, 4, 4, 12];

function withUuids(parts: readonly Part[]): readonly Part[] {
  for (let at = 0; at + 9 <= parts.length; at += 1) {
    if (isUuid(parts.slice(at, at + 9))) return [...parts.slice(0, at), { uuid: true }, ...withUuids(parts.slice(at + 9))];
  }
  return parts;
}

function isUuid(parts: readonly Part[]): boolean {
  return parts.every((part, at) => (at % 2 === 1 ? 'text' in part && part.text === '-' : 'characters' in part && part.length === uuidLengths[at / 2] && part.characters.includes('f') && part.characters.includes('0')));
}

function shorter(parts: readonly Part[], less: number): readonly Part[] {
  if (less === 0) return parts;
  const last = parts.findLastIndex((part) => 'uuid' in part || ('characters' in part && part.length > less + 1));
  const part = parts[last];
  if (!part) return parts;
  const cut: readonly Part[] = 'uuid' in part ? [{ characters: '0123456789abcdef', length: 8 }] : 'characters' in part ? [{ ...part, length: part.length - less }] : [];
  return [...parts.slice(0, last), ...cut];
}

function compose(parts: readonly Part[], seed: number): Composed {
  const done = parts.map((part, at) => composePart(part, seed + parts.slice(0, at).filter((before) => !('text' in before)).length));
  const [only] = done;
  if (done.length === 1 && only && !('text' in (parts[0] ?? {}))) return only;
  const source = parts.map((part, at) => ('text' in part ? quotedText(part.text) : `\${${done[at]?.source ?? ''}}`)).join('');
  return { source: `\`${source}\``, value: done.map(({ value }) => value).join('') };
}

function quotedText(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
}

function composePart(part: Part, seed: number): Composed {
  if ('text' in part) return { source: part.text, value: part.text };
  const tail = seed === 1 ? '' : `, ${seed}`;
  if ('uuid' in part) return { source: `fake.uuid(${seed === 1 ? '' : seed})`, value: fake.uuid(seed) };
  const alphabet = alphabetFor(part.characters);
  if (alphabet) return { source: `fake.${alphabet}(${part.length}${tail})`, value: fake[alphabet](part.length, seed) };
  const drawn = part.characters.replace(/[\\'"`$ <>&]/g, '') || part.characters;
  return { source: `fake.draw(${JSON.stringify(drawn).replace(/'/g, "\\'").replace(/^"|"$/g, "'")}, ${part.length}${tail})`, value: fake.draw(drawn, part.length, seed) };
}

const alphabets: readonly (readonly [Alphabet, string])[] = (['hex', 'digits', 'lower', 'upper', 'upperHex', 'letters', 'lowerBase32', 'base32', 'lowerAlnum', 'upperAlnum', 'alnum', 'base64url', 'base64'] as const)
  .map((name) => [name, [...new Set(fake[name](4000))].sort().join('')]);

/** The alphabet of `fake` that is this set, or the largest that lies inside it and covers most of it. */
function alphabetFor(set: string): Alphabet | undefined {
  const wanted = new Set(set);
  if ([...wanted].sort().join('') === [...'0123456789ABCDEFabcdef'].sort().join('')) return 'hex';
  const inside = alphabets.filter(([, letters]) => [...letters].every((letter) => wanted.has(letter)));
  const [name, letters = ''] = [...inside].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return name && letters.length * 2 >= Math.min(wanted.size, 64) ? name : undefined;
}
