import type { GuideRule, ProviderGuide } from '../../catalog/guide.js';
import type { Here } from '../here-facts.js';
import type { SecretName } from '../secret-name.js';
import { secretName } from '../secret-name.js';
import type { Language } from '../snippets/snippet.js';
import type { StoreChoice, StoreKind } from '../store.js';

/** What a guide is made from. */
export type Ask = {
  readonly provider: ProviderGuide;
  /** The rule in question; the provider's first secret key otherwise. */
  readonly rule?: string;
  /** Languages whose snippets are shown, in this order. Where a store has none of them, the way by its command is shown. */
  readonly languages: readonly Language[];
  /** The team's own store, and the repository's name for it. */
  readonly store?: StoreChoice;
  readonly repository?: string;
  /** What the user types to run keyfence. */
  readonly command: string;
  /** What this repository is found to hold of the key. */
  readonly here?: Here;
};

/** The rule that the guide is about. */
export function ruleOf({ provider, rule }: Ask): GuideRule {
  const wanted = provider.rules.find(({ id }) => id === rule) ?? provider.rules.find(({ publicByDesign }) => publicByDesign === undefined) ?? provider.rules[0];
  return wanted ?? { id: provider.id, title: `${provider.name} key`, confidence: 'possible', env: `${provider.id.toUpperCase().replaceAll('-', '_')}_API_KEY` };
}

/** What the key is called in a store. */
export function nameIn(ask: Ask, kind: StoreKind): SecretName {
  const { id, env } = ruleOf(ask);
  return secretName({ provider: ask.provider.id, rule: id, env }, kind, ask.store, ask.repository);
}
