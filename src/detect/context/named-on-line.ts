import type { Place } from './place.js';
import { isTelling, roleOf } from './role.js';
import { wordsOf } from './split-words.js';

/** How far before a value a name on its line is looked for. */
const reach = 200;

const mayTell = /key|token|secret|pass|pwd|cred|auth/i;
/** A name, and whether it is given something. */
const names = /([A-Za-z][\w.$-]+)(["'\]]*\s*(?:=>?|:)(?![=:/]))?/g;
/** Marks of an expression: words among these are no phrase. */
const ofProgram = /[=+&?[\]{}();$]/;

/**
 * What a value may be called by its line, where nothing that is known ties it to a name: the last name before it that tells of a key and is of several
 * words or given something (`const acmeKey = isLive ? "…"`, `env("ACME_KEY").or("…")`, `'token' => env('X', '…')`); in prose, the words up to the last
 * that tells (`the old acme token, which ended in May, was …`).
 */
export function namedOnLine({ line, spot, role }: Place): string | undefined {
  if (role !== 'plain' || spot.name !== undefined) return undefined;
  const lead = line.slice(Math.max(0, spot.from - reach), spot.from);
  if (!mayTell.test(lead)) return undefined;
  return [...lead.matchAll(names)].findLast(([, name = '', given]) => (given !== undefined || wordsOf(name).length > 1) && isTelling(roleOf(name)))?.[1] ?? (ofProgram.test(lead) ? undefined : phrase(lead));
}

const longestPhrase = 4;

function phrase(lead: string): string | undefined {
  const words = lead.match(/[A-Za-z][\w.-]*/g) ?? [];
  const last = words.findLastIndex((word) => isTelling(roleOf(word)));
  return last < 1 ? undefined : words.slice(Math.max(0, last + 1 - longestPhrase), last + 1).join(' ');
}
