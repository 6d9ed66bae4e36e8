import type { Place } from './place.js';
import { isTelling, roleOf } from './role.js';
import { wordsOf } from './split-words.js';

/** How far before a value a name on its line is looked for. */
const reach = 200;
/** So few words before a value, and nothing else, are about it. */
const [fewWords, shortLead] = [3, 60];

/** Words of an expression are no name together. */
const ofProgram = /[=+&?[\]]/;

const mayTell = /key|token|secret|pass|pwd|cred|auth/i;
const names = /[A-Za-z][\w.$-]+/g;

/**
 * What a value may be called by its line, where nothing that is known ties it to a name: the last name before it of several words that tell of a key
 * (`const acmeKey = isLive ? "…"`, `env("ACME_KEY").or("…")`), or the few words that are all there is before it.
 */
export function namedOnLine({ line, spot, role }: Place): string | undefined {
  if (role !== 'plain' || spot.name !== undefined) return undefined;
  const lead = line.slice(Math.max(0, spot.from - reach), spot.from);
  if (!mayTell.test(lead)) return undefined;
  const telling = lead.match(names)?.findLast((name) => wordsOf(name).length > 1 && isTelling(roleOf(name)));
  return telling ?? (spot.from <= shortLead ? shortName(lead) : undefined);
}

function shortName(lead: string): string | undefined {
  if (ofProgram.test(lead)) return undefined;
  const words = lead.match(names) ?? [];
  const name = words.length <= fewWords ? words.join(' ') : '';
  return isTelling(roleOf(name)) ? name : undefined;
}
