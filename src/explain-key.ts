import { loadGuide } from './catalog/load-guide.js';
import { loadIndex } from './catalog/load-index.js';
import type { GuideFormat } from './remedy/explain.js';
import { languageNamed } from './remedy/languages.js';
import type { StoreChoice } from './remedy/store.js';

export type ExplainKeyOptions = {
  readonly format?: GuideFormat;
  /** As `--lang` takes it. */
  readonly language?: string;
  readonly store?: StoreChoice;
};

/** The leak guide of a rule or provider id, as `keyfence explain` prints it; nothing when there is none of that id. */
export async function explainKey(id: string, { format = 'markdown', language, store }: ExplainKeyOptions = {}): Promise<string | undefined> {
  const { rules, files } = loadIndex();
  const rule = [...rules, ...files].find((candidate) => candidate.id === id);
  const provider = loadGuide(rule?.provider ?? id);
  if (provider === undefined) return undefined;
  const named = language === undefined ? undefined : languageNamed(language);
  const { explain } = await import('./guide.js');
  const presentation = { columns: 80, colour: false, links: false, command: 'npx keyfence', ...(store !== undefined && { store }) };
  return explain({ provider, format, presentation, ...(rule !== undefined && { rule: rule.id }), ...(named !== undefined && { language: named }) });
}
