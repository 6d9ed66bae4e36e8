import type { ProviderGuide } from '../catalog/guide.js';
import type { Presentation } from '../report/outcome.js';
import type { Ask } from './guide/ask.js';
import { buildGuide } from './guide/build.js';
import { type SectionId, sectionIds } from './guide/section.js';
import type { Here } from './here-facts.js';
import { languages } from './languages.js';
import type { Language } from './snippets/snippet.js';
import type { StoreKind } from './store.js';

export type GuideFormat = 'terminal' | 'markdown' | 'html' | 'json';

/** What `keyfence explain` was asked, after its words were understood. */
export type Explain = {
  readonly provider: ProviderGuide;
  readonly rule?: string;
  readonly format: GuideFormat;
  /** One section instead of the whole guide. */
  readonly section?: SectionId;
  /** From `--lang`, or the language of the blocked file. */
  readonly language?: Language;
  /** From `--store`; the team's own (`presentation.store`) otherwise. */
  readonly store?: StoreKind;
  readonly here?: Here;
  readonly presentation: Presentation;
};

/** Stores shown in full where room is short and the team has not chosen one. */
const usual: readonly SectionId[] = ['aws-secrets-manager', 'vault', 'conjur'];
const stores: readonly SectionId[] = sectionIds.slice(sectionIds.indexOf('aws-secrets-manager'), sectionIds.indexOf('generate'));

/** The text of the guide. What a person reads top to bottom shows one language and the likely stores; HTML and JSON hold everything. */
export async function explain(request: Explain): Promise<string> {
  const { format, section, presentation } = request;
  const ask = asked(request);
  const short = format === 'terminal' || format === 'markdown';
  const own = ask.store?.kind;
  const open = own === undefined || own === 'env' ? usual : [own];
  const folded = section === undefined && short ? stores.filter((id) => !open.includes(id)) : [];
  const guide = await buildGuide(ask, section === undefined ? sectionIds.filter((id) => !folded.includes(id)) : [section]);
  switch (format) {
    case 'terminal':
      return (await import('./render/terminal.js')).guideForTerminal(guide, folded, presentation);
    case 'markdown':
      return (await import('./render/markdown.js')).guideAsMarkdown(guide);
    case 'json':
      return (await import('./render/json.js')).guideAsJson(guide);
    case 'html':
      return (await import('./render/html.js')).guideAsHtml(guide);
  }
}

function asked({ provider, rule, format, language, store, here, presentation }: Explain): Ask {
  const all = Object.keys(languages) as Language[];
  const own = presentation.store;
  const choice = store === undefined || own?.kind === store ? own : { kind: store };
  const everything = format === 'html' || format === 'json';
  const first = language === undefined ? [] : [language];
  return {
    provider,
    languages: everything ? [...new Set([...first, ...all])] : [language ?? 'typescript'],
    command: presentation.command,
    ...(rule !== undefined && { rule }),
    ...(choice !== undefined && { store: choice }),
    ...(presentation.repository !== undefined && { repository: presentation.repository }),
    ...(here !== undefined && { here }),
  };
}
