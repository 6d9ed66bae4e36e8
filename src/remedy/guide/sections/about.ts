import { type Ask, ruleOf } from '../ask.js';
import { categories } from '../categories.js';
import type { Block } from '../section.js';

/** What the key is and opens: the provider's facts, else what its category allows to say. */
export function about(ask: Ask): readonly Block[] {
  const { provider } = ask;
  const rule = ruleOf(ask);
  const { about: fact, uses } = provider.guide;
  const general = provider.category === 'generic'
    ? `${rule.title}: ${categories.generic.what}. Whoever has it gets what it protects.`
    : `The ${rule.title} proves to ${provider.name} (${categories[provider.category].what}) that a program acts for you. Whoever has it can act in its place; what that allows depends on the rights that the key was given.`;
  const others = provider.rules.filter(({ id }) => id !== rule.id);
  return [
    { kind: 'text', text: fact ?? general },
    ...(uses === undefined || uses.length === 0 ? [] : [{ kind: 'text', text: 'It is used for:' } as const, { kind: 'list', items: uses } as const]),
    ...(rule.publicByDesign === undefined ? [] : [{ kind: 'text', text: `This kind of key is meant to be public: ${rule.publicByDesign}` } as const]),
    { kind: 'text', text: `Rule \`${rule.id}\`, variable \`${rule.env}\`.` },
    ...(rule.docs === undefined ? [] : [{ kind: 'link', text: 'The key in the documentation', url: rule.docs } as const]),
    ...(others.length === 0 ? [] : [{ kind: 'text', text: `Other keys of ${provider.name} that are found:` } as const, { kind: 'list', items: others.map(({ id, title, env, publicByDesign }) => `${title}: rule \`${id}\`, variable \`${env}\`${publicByDesign === undefined ? '' : ', public by design'}`) } as const]),
  ];
}
