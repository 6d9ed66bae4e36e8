import { nameBefore } from './context/name-before.js';
import { isProse } from './context/paths.js';
import { isOnTrial } from './context/trial.js';
import type { Match } from './match.js';
import { isTemporary } from './structure/expiry.js';
import { textLines } from './text-lines.js';

/** Whose keys nobody issues: whoever tries out a program that reads them draws up his own. */
const selfMade: ReadonlySet<string> = new Set(['age', 'nats', 'secp256k1privatekey', 'tink', 'web-push-vapid', 'wireguard']);

/** Right before a key, perhaps at the end of the line above in a comment. */
const example = /\b(?:e\.g\.|for (?:example|instance))[:,]?\s*(?:\n\s*(?:\*|\/\/+|#)\s*)?@?["'`(]?(?:(?:bearer|bot) )?$/i;
const longestLead = 60;

/** So much is looked at to see that a line ends. */
const longestBlank = 12;

/** Behind an id, what a request was signed for with the secret that goes with it, and that is not sent. */
const scope = /^(?:\/|%2F)\d{4}-?\d\d-?\d\d(?:\/|%2F)[\w%./-]{2,100}_request/;
const longestScope = 140;

/** In the encoded body of an answer: Amazon's errors name the id of who asked. */
const idOfAws = /^AKIA[A-Z2-7]{16}$/;

/** The match; shown alone where it is called an example, or, in a test or an explanation, where it opens nothing by itself or not any more. */
export function unlessForTrial(match: Match, text: string, path: string): Match {
  const note = match.confidence === 'possible' ? undefined : reasonOf(match, text, path);
  return note === undefined ? match : { ...match, confidence: 'possible', notes: [...match.notes, note] };
}

function reasonOf(match: Match, text: string, path: string): string | undefined {
  if (example.test(text.slice(Math.max(0, match.start - longestLead), match.start))) return 'What stands before it calls it an example.';
  if (selfMade.has(match.rule.provider) && standsAloneInComment(match, text)) return 'A comment shows it: anyone can draw up a key of this kind.';
  const note = whyItOpensNothing(match, text);
  return note !== undefined && !isProse(path) && standsOnTrial(match, text, path) ? `It stands in a test or an explanation${note}` : undefined;
}

function whyItOpensNothing({ rule, key, start, end }: Match, text: string): string | undefined {
  if (isTemporary(key)) return ', and was good for some hours when it was written down.';
  if (selfMade.has(rule.provider)) return ': anyone can draw up a key of this kind.';
  return scope.test(text.slice(end, end + longestScope)) || (idOfAws.test(key) && !text.startsWith(key, start)) ? ', and names who signed a request: the secret is not sent.' : undefined;
}

/** `//  SU…`: what a file looks like, or what a program prints. */
function standsAloneInComment({ start, end }: Match, text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*(?:\/\/+|#|\*)\s+$/.test(before) && /^\s*(?:\n|$)/.test(text.slice(end, end + longestBlank));
}

function standsOnTrial({ start, end }: Match, text: string, path: string): boolean {
  const lines = textLines(text, []);
  const index = lines.lineAt(start);
  const line = lines.line(index);
  const from = start - lines.start(index);
  return isOnTrial({ lines, index, line, spot: { from, to: from + end - start, kind: 'whole' }, name: nameBefore(line, from).name }, path);
}
