import { nameBefore } from './context/name-before.js';
import { isOnTrial } from './context/trial.js';
import type { Match } from './match.js';
import { isTemporary } from './structure/expiry.js';
import { textLines } from './text-lines.js';

/** Whose keys nobody issues: whoever tries out a program that reads them draws up his own. */
const selfMade: ReadonlySet<string> = new Set(['age', 'nats', 'secp256k1privatekey', 'tink', 'web-push-vapid', 'wireguard']);

/** The match; shown alone where it is a key that anyone draws up, or one for some hours that was recorded, in a test or an explanation. */
export function unlessForTrial(match: Match, text: string, path: string): Match {
  const ofHours = isTemporary(match.key);
  if (match.confidence === 'possible' || !(ofHours || selfMade.has(match.rule.provider)) || !standsOnTrial(match, text, path)) return match;
  const note = ofHours ? 'It stands in a test or an explanation, and was good for some hours when it was written down.' : 'It stands in a test or an explanation: anyone can draw up a key of this kind.';
  return { ...match, confidence: 'possible', notes: [...match.notes, note] };
}

function standsOnTrial({ start, end }: Match, text: string, path: string): boolean {
  const lines = textLines(text, []);
  const index = lines.lineAt(start);
  const line = lines.line(index);
  const from = start - lines.start(index);
  return isOnTrial({ lines, index, line, spot: { from, to: from + end - start, kind: 'whole' }, name: nameBefore(line, from).name }, path);
}
