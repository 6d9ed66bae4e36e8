/*
 * What stands between two pieces of one string, by language:
 *
 *     "sk_" + "live"      'sk_' . 'live'      "sk_" "live"        "sk_" .. "live"     "sk_" & "live"      "sk_" <> "live"
 *     "sk_" || "live"     "sk_".concat("live")                    `sk_${"live"}`      sk_\⏎live           sk_⏎  live (YAML)
 *
 * The operator may stand at the end of a line or at the beginning of the next.
 */

/** What ends a piece. */
export const signsOfPiece = ' \t\r\n"\'`\\$';
export const blanksInSeam = ' \t';
/** What may stand behind a quote that does not end a string, or before one that does not begin it. */
export const seamMarks = '"\'`+.&<>|~^_\\\r\n(,{fFrRbBuUL@$';
/** The longest seam that is followed. */
export const longestSeam = 100;

const space = String.raw`[ \t]*(?:(?:_|\\)?\r?\n[ \t]*){0,2}`;
const operator = String.raw`(?:\+\+?|\.\.?|&|<>|\|\||~|\^|\.concat\()?`;
const quote = '["\'`]';

/** Between two quoted pieces. */
const quoted = `${quote}${space}${operator}${space}[fFrRbBuUL@$]{0,2}${quote}`;
/** In a list that is joined afterwards. */
const listed = `${quote}[ \\t]*,${space}${quote}`;
const template = String.raw`\$\{[ \t]*${quote}`;
const continued = String.raw`\\\r?\n[ \t]*`;
/** A scalar that goes on in the next line, alone on it. */
const folded = String.raw`(?<=[\w+/=-])\r?\n[ \t]+(?=[\w+/=.-]+[ \t]*\r?(?:\n|$))`;

/** Seams right here, behind the characters of a piece. */
export const seamHere: RegExp = new RegExp(String.raw`${quoted}|${template}|${continued}|${folded}`, 'y');
export const seamOfListHere: RegExp = new RegExp(listed, 'y');

/** Seams that end where the text does, before the characters of a piece; the last, of a piece that is alone on its line. */
export const seamBefore: RegExp = new RegExp(String.raw`(?:${quoted}|${template}|${continued})$`);
export const seamOfListBefore: RegExp = new RegExp(`${listed}$`);
export const foldBefore: RegExp = /(?<=[\w+/=-])\r?\n[ \t]+$/;

/** Pieces in a list are those of one string only where the list is joined. */
export const joinsList: RegExp = /\b(?:join|concat|implode|cat)/i;

/**
 * Between two lines of a key over several lines, however each is quoted, joined or commented out. A `+` counts only beside a quote: it is
 * a digit of base64 too.
 */
export const seamOfLines: RegExp = new RegExp(
  String.raw`(?:(?:\\[nr])*${quote}[ \t]*[,+.&]?)?[ \t]*[\\_]?\r?\n[ \t]*(?:(?://+|#+|\*+|--|;+|>|\||REM|rem|'|")[ \t]?)?(?:[+.&]?[ \t]*${quote})?`, 'g');
