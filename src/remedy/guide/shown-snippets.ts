import { languages } from '../languages.js';
import type { Language, Snippet } from '../snippets/snippet.js';
import type { ShownSnippet } from './section.js';

/** The snippet with what a reader is told of its language; nothing when there is none. */
export function shown(language: Language, snippet: Snippet | undefined): readonly ShownSnippet[] {
  if (snippet === undefined) return [];
  const { name, fence } = languages[language];
  return [{ language, name, fence, ...(snippet.install !== undefined && { install: snippet.install }), code: snippet.code }];
}

/** The snippets in the languages asked for; in a near language, or by the store's own command, where there is none. */
export function chosen(snippets: ReadonlyMap<Language, Snippet>, wanted: readonly Language[]): readonly ShownSnippet[] {
  const found = wanted.map((language) => (snippets.has(language) ? language : languages[language].near)).filter((language) => language !== undefined && snippets.has(language)) as readonly Language[];
  const fallback: readonly Language[] = wanted.some((language) => !snippets.has(language)) && snippets.has('shell') ? ['shell'] : [];
  const list = [...new Set([...found, ...(found.length === 0 ? fallback : [])])];
  return (list.length > 0 ? list : [...snippets.keys()].slice(0, 1)).flatMap((language) => shown(language, snippets.get(language)));
}
