import type { ProviderGuide } from '../catalog/guide.js';
import { loadGuide, loadGuides } from '../catalog/load-guide.js';
import type { Config } from '../config/config.js';
import { CouldNotCheck } from '../failure.js';
import { resolveName } from '../remedy/resolve.js';
import { shown } from '../shown.js';

export type FoundGuide = { readonly provider: ProviderGuide; readonly rule?: string };

/** The guide that somebody means by a rule, a provider or one of its names. Throws, and names the nearest one, when there is none. */
export async function findGuide(name: string, config: Config): Promise<FoundGuide> {
  return (await ownGuide(name, config)) ?? byId(name) ?? byAnyName(name);
}

/** A team's own rules have no provider with facts: the guide says what is true for every key. */
async function ownGuide(name: string, { ownRules }: Config): Promise<FoundGuide | undefined> {
  const rule = ownRules.find(({ id }) => id === name);
  if (rule === undefined) return undefined;
  const { indexedRule } = await import('../config/own-rules.js');
  const { id, title, confidence, env } = indexedRule(rule);
  return { rule: id, provider: { id: 'own', name: title, category: 'other', aliases: [], rules: [{ id, title, confidence, env }], guide: {} } };
}

/** Without reading the guides of all others: the id of a rule begins with that of its provider. */
function byId(name: string): FoundGuide | undefined {
  const whole = loadGuide(name);
  if (whole !== undefined) return { provider: whole };
  const words = name.split('-');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const provider = loadGuide(words.slice(0, count).join('-'));
    if (provider?.rules.some(({ id }) => id === name)) return { provider, rule: name };
  }
  return undefined;
}

function byAnyName(name: string): FoundGuide {
  const guides = new Map([...loadGuides()].map((guide) => [guide.id, guide]));
  const resolved = resolveName(name, [...guides.values()].map(({ rules, ...guide }) => ({ ...guide, rules: rules.map(({ id }) => id) })));
  const provider = resolved.kind === 'found' ? guides.get(resolved.provider) : undefined;
  if (resolved.kind === 'found' && provider !== undefined) return { provider, ...(resolved.rule !== undefined && { rule: resolved.rule }) };
  const meant = resolved.kind === 'unknown' ? resolved.meant : undefined;
  const question = meant === undefined ? '' : `; did you mean "${meant}"?`;
  throw new CouldNotCheck({ code: 'usage', message: `explain: no provider or rule is called ${shown(name)}${question}`, next: meant === undefined ? ['$ keyfence rules'] : [`$ keyfence explain ${meant}`] });
}
