import type { StoreKind } from '../store.js';
import { type Ask, ruleOf } from './ask.js';
import { type Block, type LeakGuide, type Section, type SectionId, sectionIds, sectionTitles } from './section.js';
import { about } from './sections/about.js';
import { blastRadius } from './sections/blast-radius.js';
import { cleanUp } from './sections/clean-up.js';
import { env } from './sections/env.js';
import { practices, reasons } from './sections/general.js';
import { generate, revoke, risks, usedByOthers } from './sections/provider-facts.js';
import { store } from './sections/store.js';

/** The guide with these sections, or all of them, in the order in which they are read: the team's own store before the others. */
export async function buildGuide(ask: Ask, wanted: readonly SectionId[] = sectionIds): Promise<LeakGuide> {
  const { id, title, env: variable } = ruleOf(ask);
  const ids = ordered(ask).filter((section) => wanted.includes(section));
  const sections = await Promise.all(ids.map(async (section): Promise<Section> => ({ id: section, title: sectionTitles[section], blocks: await blocksOf(ask, section) })));
  return {
    provider: { id: ask.provider.id, name: ask.provider.name, category: ask.provider.category },
    rule: { id, title, env: variable },
    title: `My ${title} leaked. What now?`,
    checklist: [
      { text: 'Made public or used by somebody else? Revoke it this minute.', section: 'revoke' },
      { text: 'Make a new key, with the fewest rights.', section: 'generate' },
      { text: 'List what uses the old one, and move it over.', section: 'blast-radius' },
      { text: 'Deactivate the old key.', section: 'revoke' },
      { text: 'See whether somebody else used it.', section: 'used-by-others' },
      { text: `Read it from ${variable} or from a store.`, section: ask.store === undefined ? 'env' : ask.store.kind },
      { text: 'Clean up the repository.', section: 'clean-up' },
    ],
    sections,
  };
}

/** A chosen store stands first among the stores, right behind `env`. */
function ordered({ store: own }: Ask): readonly SectionId[] {
  if (own === undefined) return sectionIds;
  const others = sectionIds.filter((id) => id !== own.kind);
  return own.kind === 'env' ? sectionIds : [...others.slice(0, 2), own.kind, ...others.slice(2)];
}

async function blocksOf(ask: Ask, id: SectionId): Promise<readonly Block[]> {
  switch (id) {
    case 'about': return about(ask);
    case 'env': return env(ask);
    case 'generate': return generate(ask);
    case 'reasons': return reasons(ask);
    case 'risks': return risks(ask);
    case 'practices': return practices(ask);
    case 'used-by-others': return usedByOthers(ask);
    case 'revoke': return revoke(ask);
    case 'blast-radius': return blastRadius(ask);
    case 'clean-up': return cleanUp(ask);
    default: return store(ask, id satisfies Exclude<StoreKind, 'env'>);
  }
}
