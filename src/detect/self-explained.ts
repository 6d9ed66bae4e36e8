import { lettersDigitsAnd, signAt, startOf } from './characters.js';

const inDigest = lettersDigitsAnd('+/_');
const longestDigest = 130;
const labelBefore = /(?:sha-?(?:1|224|256|384|512)|md5|h1)[-=:]\[?$/i;
const labelHere = /^(?:sha-?(?:1|224|256|384|512)|md5)-/i;
const longestLabel = 8;

/** A whole line of a wrapped text: 56 characters of base64 or more, and nothing else. */
export const shortestWrapped = 56;
const fullLine = new RegExp(`[ \\t]*[A-Za-z0-9+/=]{${shortestWrapped},}[ \\t]*\\r?(?:\\n|$)`, 'y');
export const longestWrapped = 160;

/** A commit, by its full name, in the address of a page about it, or of a file in it. */
const commitBefore = /\/(?:commits?|blame|blob|raw|tree)\/$/;
const commitHere = /^[0-9a-f]{40}(?![\w-])/;

/** A number in hexadecimal digits with a point. */
const pointBefore = /\b0x[0-9a-f]?\.$/i;

/** What may stand right before something that is labelled, and with what a label begins that is written together with it. */
const mayLabel = /[\w+/.:=[-]/;
const mayBeLabelled = /[sm]/i;

/** Whether what looks like a key at `at` is called something else right before it: a digest, a commit, a part of a number. */
export function isLabelled(text: string, at: number): boolean {
  if (!mayLabel.test(text.slice(Math.max(0, at - 1), at)) && !mayBeLabelled.test(signAt(text, at))) return false;
  const close = text.slice(Math.max(0, at - longestLabel - 1), at);
  if (pointBefore.test(close) || (commitBefore.test(close) && commitHere.test(text.slice(at, at + 41)))) return true;
  const start = startOf(text, at, inDigest, longestDigest);
  return labelHere.test(text.slice(at, at + longestLabel)) || labelBefore.test(text.slice(Math.max(0, start - longestLabel), start));
}

/**
 * Whether what looks like a key at `at` says itself what it is: the digest in a lock file or a list of files, or a line of a certificate.
 * Files are full of these, and no word around them would make them a key.
 */
export function explainsItself(text: string, at: number): boolean {
  if (isLabelled(text, at)) return true;
  const line = lineStart(text, at);
  const next = line === undefined ? undefined : fullLineEnd(text, line);
  return line !== undefined && next !== undefined && (fullLineEnd(text, next) !== undefined || isFullBefore(text, line));
}

/** Undefined when it is far away. */
function lineStart(text: string, at: number): number | undefined {
  const end = text.slice(Math.max(0, at - longestWrapped), at).lastIndexOf('\n');
  return end >= 0 ? Math.max(0, at - longestWrapped) + end + 1 : at < longestWrapped ? 0 : undefined;
}

function fullLineEnd(text: string, start: number): number | undefined {
  fullLine.lastIndex = start;
  return start < text.length && fullLine.test(text) ? fullLine.lastIndex : undefined;
}

function isFullBefore(text: string, line: number): boolean {
  const before = line > 0 ? lineStart(text, line - 1) : undefined;
  return before !== undefined && fullLineEnd(text, before) === line;
}
