/**
 * Characters that a terminal or a reader would obey instead of showing: controls (C0, DEL, C1), line and paragraph separators, marks that turn
 * the direction of writing, characters without width, and halves of surrogate pairs. Ranges, since classes such as `\p{Cc}` take
 * milliseconds to compile.
 */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

const short: Readonly<Record<string, string>> = { '\t': String.raw`\t`, '\n': String.raw`\n`, '\r': String.raw`\r` };

/** The text with every such character written out, as `\x1b` or `\u202e`. File names and lines may hold anything. */
export function printable(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(hidden, (character) => short[character] ?? escaped(character.codePointAt(0) ?? 0));
}

/** Whether the text holds no such character. */
export function isPrintable(text: string): boolean {
  return text.search(hidden) < 0;
}

function escaped(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x1_0000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
