import type { RuleIndex } from '../catalog/rule-index.js';
import { nearest } from '../nearest.js';
import { shown } from '../shown.js';

/** The ids that an allow entry may name, and what people type instead. */
export type RuleNames = {
  readonly ids: ReadonlySet<string>;
  /** The rules of each provider. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
};

/** Gathered when they are asked for: that takes apart a thousand rules, and most blocked commits hold no exception that could name one. */
export function ruleNamesOf(index: Pick<RuleIndex, 'rules' | 'files'>): RuleNames {
  let known: RuleNames | undefined;
  return {
    get ids() { return (known ??= gathered(index)).ids; },
    get providers() { return (known ??= gathered(index)).providers; },
  };
}

function gathered({ rules, files }: Pick<RuleIndex, 'rules' | 'files'>): RuleNames {
  const providers = new Map<string, string[]>();
  for (const { id, provider } of [...rules, ...files]) {
    const own = providers.get(provider);
    if (own === undefined) providers.set(provider, [id]);
    else own.push(id);
  }
  return { ids: new Set([...rules, ...files].map(({ id }) => id)), providers };
}

/** Says that `id` is no rule id and which one was meant, as a sentence without its full stop. */
export function notARule(id: string, { ids, providers }: RuleNames): string {
  const own = providers.get(id.toLowerCase());
  if (own !== undefined) return `${shown(id)} is a provider, not a rule; its rules are ${listed(own)}`;
  const meant = nearest(id, ids);
  return `there is no rule ${shown(id)}${meant === undefined ? '; `keyfence rules` lists them' : `; did you mean "${meant}"?`}`;
}

function listed(ids: readonly string[]): string {
  return ids.length <= 6 ? ids.join(', ') : `${ids.slice(0, 6).join(', ')} and ${ids.length - 6} more`;
}
