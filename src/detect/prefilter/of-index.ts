import type { RuleIndex } from '../../catalog/rule-index.js';
import { worthTables } from '../worth.js';
import { buildPrefilter } from './build.js';
import { scanner, together, type Scanner } from './scanner.js';
import { openPrefilter } from './tables.js';

/**
 * The scanner of an index: by its stored tables, and by tables made on the spot for rules behind those that these cover, such as a
 * team's own. `names` are what makes a line worth reading; the stored tables know them.
 */
export function scannerOf({ rules, prefilter, kernel, anywhere = [] }: RuleIndex, names: () => readonly string[]): Scanner {
  const worth = (): Uint8Array => worthTables(anywhere.flatMap((at) => rules[at] ?? []));
  if (prefilter === undefined) return scanner(openPrefilter(buildPrefilter(rules, names())), kernel, worth);
  const tables = openPrefilter(prefilter);
  const stored = scanner(tables, kernel, worth);
  if (rules.length <= tables.coveredRules) return stored;
  const more = scanner(openPrefilter(buildPrefilter(rules.slice(tables.coveredRules), [])));
  return together(stored, more, { needles: tables.needles, rules: tables.coveredRules });
}
