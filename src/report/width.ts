/** Marks that join the character before them, and variation selectors: no column of their own. */
const none = /^[\p{Mn}\p{Me}\u200d\ufe00-\ufe0f]$/u;
/** East Asian wide and full-width characters, and pictures: two columns (Unicode Standard Annex 11). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Columns that the text takes on a terminal. */
export function width(text: string): number {
  // oxlint-disable-next-line no-control-regex -- asks whether the text is plain ASCII
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** As much of the text's beginning as fits into `columns`; at least one character, so that a caller gets on. */
export function fitting(text: string, columns: number): string {
  let taken = '';
  let room = columns;
  for (const character of text) {
    room -= columnsOf(character);
    if (room < 0 && taken !== '') break;
    taken += character;
  }
  return taken;
}

function columnsOf(character: string): number {
  // Punctuation such as `…` is common; the classes below take milliseconds to compile.
  if (character < '\u0300' || (character >= '\u2010' && character < '\u2028')) return 1;
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
