import { nearest } from '../nearest.js';

/** What `keyfence explain` can be asked about: of each provider its id, name, other names and rules. */
export type Known = { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly rules: readonly string[] };

/** The provider that was meant, and the rule when one was named; or the nearest name there is. */
export type Resolved =
  | { readonly kind: 'found'; readonly provider: string; readonly rule?: string }
  | { readonly kind: 'unknown'; readonly meant?: string };

/** Takes a rule id, a provider id, a provider's name or one of its other names, in any case, with spaces, dots, underscores or nothing for `-`. */
export function resolveName(typed: string, known: readonly Known[]): Resolved {
  const wanted = plain(typed);
  const byRule = known.find(({ rules }) => rules.includes(wanted));
  if (byRule !== undefined) return { kind: 'found', provider: byRule.id, rule: wanted };
  const byName = known.find(({ id }) => id === wanted) ?? known.find(({ name, aliases }) => [name, ...aliases].some((one) => plain(one) === wanted));
  if (byName !== undefined) return { kind: 'found', provider: byName.id };
  const [joined, ...others] = known.filter(({ id, name, aliases }) => [id, name, ...aliases].some((one) => squeezed(one) === squeezed(typed)));
  if (joined !== undefined && others.length === 0) return { kind: 'found', provider: joined.id };
  const meant = nearest(wanted, known.flatMap(({ id, name, aliases, rules }) => [id, plain(name), ...aliases.map(plain), ...rules]));
  return meant === undefined ? { kind: 'unknown' } : { kind: 'unknown', meant };
}

/** `Open AI` and `openai` are one. */
function squeezed(name: string): string {
  return plain(name).replaceAll('-', '');
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/[\s._/]+/g, '-');
}
