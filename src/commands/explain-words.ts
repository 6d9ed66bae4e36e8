import { CouldNotCheck } from '../failure.js';
import { didYouMean } from '../nearest.js';
import { languageNamed, languageWords } from '../remedy/languages.js';
import { sectionIds, type SectionId } from '../remedy/guide/section.js';
import type { Language } from '../remedy/snippets/snippet.js';
import type { StoreKind } from '../remedy/store.js';
import { shown } from '../shown.js';
import { wrong } from './arguments.js';
import type { Typed } from './command.js';

const storeKinds: readonly StoreKind[] = sectionIds.slice(sectionIds.indexOf('env'), sectionIds.indexOf('generate')) as StoreKind[];

/** What the options of `explain` say. Throws for a word that is unknown, and names the nearest one. */
export type ExplainWords = { readonly section?: SectionId; readonly language?: Language; readonly store?: StoreKind };

export function explainWords({ values }: Typed): ExplainWords {
  const section = known('section', values.get('section'), sectionIds);
  const store = known('store', values.get('store'), storeKinds);
  const language = languageFor(values.get('lang'));
  return { ...(section !== undefined && { section }), ...(store !== undefined && { store }), ...(language !== undefined && { language }) };
}

function known<Word extends string>(option: string, typed: string | undefined, words: readonly Word[]): Word | undefined {
  const word = words.find((candidate) => candidate === typed?.toLowerCase());
  if (typed !== undefined && word === undefined) throw unknown(option, typed, words);
  return word;
}

function languageFor(typed: string | undefined): Language | undefined {
  const language = typed === undefined ? undefined : languageNamed(typed);
  if (typed !== undefined && language === undefined) throw unknown('lang', typed, languageWords());
  return language;
}

function unknown(option: string, typed: string, words: readonly string[]): CouldNotCheck {
  return new CouldNotCheck(wrong(`--${option} ${shown(typed)} is unknown${didYouMean(typed, words) || `; it can be ${words.join(', ')}`}`, { name: 'explain' }).failure);
}
