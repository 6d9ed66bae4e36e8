import type { Named } from './name-before.js';
import { nearLine } from './surroundings.js';
import type { TextLines } from '../text-lines.js';

/** What goes on with what the line above began: `Our Acme key` and below it `is: v`. */
const goesOn = /^\s*[*_>-]{0,2}\s*((?:(?:api|access|secret|auth) ){0,2}(?:(?:key|token|secret|password) )?(?:is|was)(?: now)?)$/i;
const prose = /^[^{}<>=;$[\]]{2,100}[^\s.,!?:;(){}<>=[\]]$/;

/** Whose turn it is in a conversation: `[10:43] ann:`, `<ann>`, `ann (10:43 AM):`. */
const speaker = /^\s*(?:\[?[\d/.:, -]{3,24}(?:[ap]m)?\]?\s+)?(?:<@?[\w.-]{1,30}>|@?[\w.-]{1,30}(?: [\w.-]{1,30})?(?: \([^()]{1,20}\))?:)\s*["'`]?$/i;
const request = /\b((?:[\w.'-]+ ){1,4}(?:key|token|secret|password))\b[^?]{0,40}\?\s*$/i;

/** A value that the line above speaks of: as the end of its sentence, or as the answer to it. */
export function spokenOf(lines: TextLines, index: number, line: string, at: number, named: Named): Named {
  if (index === 0 || at > 80) return named;
  const lead = line.slice(0, at);
  const rest = goesOn.exec(lead.replace(/["'`]+$/, '').trimEnd().replace(/[:=-]$/, '').trimEnd())?.[1];
  const before = nearLine(lines, index - 1).trim();
  if (rest !== undefined) return prose.test(before) ? { ...named, name: `${before.split(' ').slice(-4).join(' ')} ${rest}`, tie: 'beside' } : named;
  const asked = speaker.test(lead) ? request.exec(before)?.[1] : undefined;
  return asked === undefined ? named : { ...named, name: asked, tie: 'beside' };
}
