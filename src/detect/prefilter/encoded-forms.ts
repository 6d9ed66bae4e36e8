import { asBytes, longestNeedle, type Form } from './needle.js';

type Piece = { readonly text: string; readonly exact: boolean; readonly form: Form; readonly phase: number };

/** The forms in which a piece of a key stands in encoded text. `spellings` are the piece with the case that the key has. */
export function encodedForms(spellings: readonly string[]): readonly Piece[] {
  return spellings.map(asBytes).flatMap((spelling) => [...inBase64(spelling), inHex(spelling), ...inEscapes(spelling)]);
}

/**
 * What of the base64 of any text that holds `piece` is certain, for the three places in a group of three bytes at which it may begin.
 * Of pieces of three bytes, two of the three would be too short to tell anything.
 */
function inBase64(piece: string): readonly Piece[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = btoa('\0'.repeat(shift) + piece);
    const first = Math.ceil((shift * 8) / 6);
    const text = encoded.slice(first, Math.floor(((shift + piece.length) * 8) / 6)).slice(0, longestNeedle);
    if (text.length < 4) return [];
    const url = text.replaceAll('+', '-').replaceAll('/', '_');
    return (url === text ? [text] : [text, url]).map((text) => ({ text, exact: true, form: 'base64', phase: first }));
  });
}

function inHex(piece: string): Piece {
  return { text: escaped(piece, ''), exact: false, form: 'hex', phase: 0 };
}

/** Every character escaped (three are enough to look for), or only those that an encoder cannot leave as they are. */
function inEscapes(piece: string): readonly Piece[] {
  const head = piece.slice(0, 3);
  const some = [
    encodeURIComponent(piece), piece.replaceAll('/', '\\/'), piece.replace(/[:=#!]/g, '\\$&'), piece.replaceAll('"', '\\"'), piece.replaceAll('&', '&amp;'),
    piece.replace(/[<>&='"]/g, (mark) => escaped(mark, '\\u00')),
  ];
  const texts = new Set([escaped(head, '%'), escaped(head, '\\x'), escaped(head, '\\u00'), ...some.filter((text) => text !== piece)]);
  return [...texts].map((text) => ({ text: text.toLowerCase().slice(0, longestNeedle), exact: false, form: 'escaped', phase: 0 }));
}

function escaped(text: string, mark: string): string {
  return [...text].map((character) => mark + character.charCodeAt(0).toString(16).padStart(2, '0')).join('').slice(0, longestNeedle);
}
