/** What somebody typed, in quotes, as it may be repeated in a message; see `cut`. */
export function shown(typed: string): string {
  return `"${cut(typed)}"`;
}

/**
 * What somebody typed, short and on one line, and cut where it could itself be a key. People paste keys in the wrong place, behind a
 * directive or as an argument, and no output may hold one.
 */
export function cut(typed: string): string {
  const words = withoutRuns(typed);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

/** A sentence that somebody wrote, on one line, with what could be a key shortened. */
export function withoutRuns(sentence: string): string {
  const plain = sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\u{fffd}');
  return plain.replace(/[A-Za-z0-9_+/=.-]{17,}/g, shortened);
}

/** Paths, ids made of words and days stay; an unbroken mix of letters and digits does not. */
function shortened(run: string): string {
  return run.split(/([/.=-])/).map((part) => (part.length > 16 && /\d/.test(part) ? `${part.slice(0, 4)}…` : part)).join('');
}
