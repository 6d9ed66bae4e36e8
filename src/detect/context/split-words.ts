import { codeAt, setOf } from '../characters.js';

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * A text without case and separators, with the places at which words begin. `clarifaiApiKey`, `CLARIFAI-API-KEY` and `clarifai.api.key`
 * all give `clarifaiapikey`, with words at 0, 8 and 11. Where more than a separator stands between words, a line feed stands in `text`.
 */
export type Flat = {
  readonly text: string;
  /** 1 where a word begins; one longer than the text, its last entry 1. */
  readonly begins: Uint8Array;
  /** For every character, where it stands in what was flattened. */
  readonly origin: Uint16Array;
};

/** What may stand between the words of one name, once or, of some of them, twice. */
const joints = setOf('-_. :'), doubled = setOf('-_');

/** Whether the text from `gap` to `at`, in which no letters and digits are, stands between words of one name. */
export function joinsWords(text: string, gap: number, at: number): boolean {
  const code = text.charCodeAt(gap);
  if (at - gap === 1) return code < 128 && joints[code] === 1;
  return at === gap || (at - gap === 2 && code < 128 && doubled[code] === 1 && text.charCodeAt(gap + 1) === code);
}

/** Longer texts are cut: no name is so long. */
const longest = 2000;
/** Written anew for each text: a text is flat only until the next one is. */
const begins = new Uint8Array(longest * 2 + 2);
const origin = new Uint16Array(longest * 2 + 2);

export function flatten(source: string): Flat {
  const length = Math.min(source.length, longest);
  let text = '';
  let size = 0;
  let run = -1;
  let gap = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? source.charCodeAt(at) : 32;
    const upper = isUpper(code);
    if (!upper && !isLower(code) && !isDigit(code)) {
      if (run < 0) continue;
      text += source.slice(run, at).toLowerCase();
      gap = at;
      run = -1;
      continue;
    }
    const first = run < 0;
    if (first && size > 0 && !joinsWords(source, gap, at)) {
      begins[size] = 0;
      origin[size] = gap;
      size += 1;
      text += '\n';
    }
    if (first) run = at;
    begins[size] = first || beginsWord(source, at, code) ? 1 : 0;
    origin[size] = at;
    size += 1;
  }
  begins[size] = 1;
  return { text, begins, origin };
}

/** Whether with the letter or digit `code`, at `at`, a word begins: a capital after a small letter, the last capital before a small letter, a digit after a letter and the reverse. */
export function beginsWord(source: string, at: number, code: number): boolean {
  const before = codeAt(source, at - 1);
  if (isDigit(code) !== isDigit(before)) return true;
  if (!isUpper(code)) return false;
  return isLower(before) || (isUpper(before) && isLower(codeAt(source, at + 1)));
}

/** The words of a name in lower case: letters and digits of a word stay together unless a separator stands between them. */
export function wordsOf(name: string): readonly string[] {
  const { text, begins } = flatten(name);
  const words: string[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (begins[at] !== 1 && text[at] !== '\n') continue;
    const word = text.slice(from, at).trim();
    if (word !== '') words.push(word);
    from = at;
  }
  return words;
}

/** The words of a list, which stand between blanks. */
export const setOfWords = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
