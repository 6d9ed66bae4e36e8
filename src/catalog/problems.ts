import type { FileRule, Provider, Rule } from './define.js';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with a provider, in sentences that name the rule and what to do. Empty when nothing is. */
export function problemsOf(provider: Provider): readonly string[] {
  const ids = [...provider.rules, ...(provider.files ?? [])].map((rule) => rule.id);
  return [
    ...idProblems(provider.id, provider.id),
    ...ids.flatMap((id) => idProblems(id, provider.id)),
    ...provider.rules.flatMap((rule) => [...patternProblems(rule), ...keywordProblems(rule), ...followerProblems(rule), ...wordProblems(rule), ...exampleProblems(rule)]),
    ...(provider.files ?? []).flatMap(fileProblems),
  ];
}

function idProblems(id: string, provider: string): readonly string[] {
  if (!kebab.test(id)) return [`${id}: write the id as lower-case words joined by "-"`];
  if (id !== provider && !id.startsWith(`${provider}-`)) return [`${id}: begin the id with "${provider}-"`];
  return [];
}

function patternProblems({ id, pattern }: Rule): readonly string[] {
  const problems: string[] = [];
  if (/[^is]/.test(pattern.flags)) problems.push(`${id}: only the flags i and s are allowed, not "${pattern.flags}"`);
  if (/^\\b|\\b$/.test(pattern.source) && !pattern.source.includes('(?<key>')) problems.push(`${id}: leave out \\b, the engine looks at the neighbours`);
  if (/\(\?[a-z-]+:/i.test(pattern.source)) problems.push(`${id}: write (?i:…) out, Node 20 does not know it`);
  if (pattern.test('')) problems.push(`${id}: the pattern matches an empty text; ask for at least one character`);
  return problems;
}

function keywordProblems({ id, keywords, words, anywhere }: Rule): readonly string[] {
  if (anywhere) return keywords || words ? [`${id}: anywhere stands instead of keywords and words`] : [];
  if (keywords?.length === 0) return [`${id}: leave keywords out instead of giving none`];
  if (!keywords && !words?.length) return [`${id}: give keywords (fixed pieces of the key), words (names beside it) or anywhere`];
  return (keywords ?? []).filter((piece) => piece.length < 3).map((piece) => `${id}: the keyword "${piece}" needs three characters or more`);
}

function followerProblems({ id, keywords, followers, examples }: Rule): readonly string[] {
  if (followers === undefined) return [];
  if (!keywords || followers.length === 0) return [`${id}: followers stand behind keywords; give both or leave followers out`];
  const known = keywords.map((keyword) => keyword.toLowerCase());
  const isFollowed = (key: string): boolean => known.some((keyword) => followers.some((follower) => key.toLowerCase().includes(follower.toLowerCase(), key.toLowerCase().indexOf(keyword) + keyword.length)));
  return examples.keys.flatMap((key, at) => (isFollowed(key) ? [] : [`${id}: example key ${at + 1} holds none of the followers behind a keyword`]));
}

function wordProblems({ id, words, everyday }: Rule): readonly string[] {
  if (words?.length === 0) return [`${id}: leave words out instead of giving none`];
  if (everyday && !words) return [`${id}: everyday says something about words, and there are none`];
  return (words ?? []).filter((word) => word !== word.toLowerCase() || word === '').map((word) => `${id}: write the word "${word}" in lower case`);
}

function exampleProblems({ id, examples, pattern, keywords, words }: Rule): readonly string[] {
  const problems: string[] = [];
  if (examples.keys.length < 2) problems.push(`${id}: give two example keys or more`);
  if (examples.spares.length < 2) problems.push(`${id}: give two near misses or more`);
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  examples.keys.forEach((key, at) => {
    if (!whole.test(key)) problems.push(`${id}: example key ${at + 1} does not match the whole pattern`);
    if (keywords && !words && !keywords.some((piece) => key.toLowerCase().includes(piece.toLowerCase()))) problems.push(`${id}: example key ${at + 1} holds none of the keywords`);
  });
  return problems;
}

function fileProblems({ id, names }: FileRule): readonly string[] {
  return names.length === 0 ? [`${id}: give at least one file name`] : names.filter((name) => name.includes('/')).map((name) => `${id}: "${name}" must be the last part of a path`);
}
