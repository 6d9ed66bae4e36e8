import { nameBefore } from './context/name-before.js';
import { isOnTrial } from './context/trial.js';
import type { Match } from './match.js';
import { isTemporary } from './structure/expiry.js';
import { textLines } from './text-lines.js';

/** Whose keys nobody issues: whoever tries out a program that reads them draws up his own. */
const selfMade: ReadonlySet<string> = new Set(['age', 'nats', 'secp256k1privatekey', 'tink', 'web-push-vapid', 'wireguard']);

/** Right before a key. */
const example = /\be\.g\.[:,]?\s*["'`(]?$/;
const longestLead = 12;

/** The match; shown alone where it is called an example, or is a key that anyone draws up, or one for some hours, in a test or an explanation. */
export function unlessForTrial(match: Match, text: string, path: string): Match {
  const note = match.confidence === 'possible' ? undefined : reasonOf(match, text, path);
  return note === undefined ? match : { ...match, confidence: 'possible', notes: [...match.notes, note] };
}

function reasonOf(match: Match, text: string, path: string): string | undefined {
  if (example.test(text.slice(Math.max(0, match.start - longestLead), match.start))) return 'What stands before it calls it an example.';
  const ofHours = isTemporary(match.key);
  if (!(ofHours || selfMade.has(match.rule.provider)) || !standsOnTrial(match, text, path)) return undefined;
  return `It stands in a test or an explanation${ofHours ? ', and was good for some hours when it was written down.' : ': anyone can draw up a key of this kind.'}`;
}

function standsOnTrial({ start, end }: Match, text: string, path: string): boolean {
  const lines = textLines(text, []);
  const index = lines.lineAt(start);
  const line = lines.line(index);
  const from = start - lines.start(index);
  return isOnTrial({ lines, index, line, spot: { from, to: from + end - start, kind: 'whole' }, name: nameBefore(line, from).name }, path);
}
