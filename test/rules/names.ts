import type { Rule } from '../../src/catalog/define.js';

/** The words of the name that a setting with this key would have: those of its variable, when they tell the rule, else a word of the rule. */
export function nameOf({ env, words }: Rule): readonly string[] {
  const parts = env.toLowerCase().split('_');
  if (!words || words.some((word) => parts.join('').includes(word.replace(/[^a-z0-9]/g, '')))) return parts;
  return [words[0] ?? '', 'api', 'key'];
}

/** The word for the provider in hosts, packages and clients: one that is long enough to be evidence there, if the rule has one. */
export function providerWord({ words }: Rule, provider: string): string {
  return words?.find((word) => word.length > 4) ?? words?.[0] ?? provider.replace(/-/g, '');
}
