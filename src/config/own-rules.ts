import type { IndexedRule } from '../catalog/rule-index.js';
import { fake } from '../catalog/fake.js';
import type { OwnRule } from './config.js';

/** A team's rule in the form of the built-in ones. */
export function indexedRule({ id, title, pattern, flags = '', keywords = [], words = [], confidence = 'likely', env, multiline = false }: OwnRule): IndexedRule {
  return {
    id,
    provider: 'own',
    title,
    confidence,
    source: pattern,
    flags,
    keywords,
    followers: [],
    words,
    everyday: false,
    multiline,
    randomness: words.length > 0 && keywords.length === 0 ? 'token' : 'any',
    checks: [],
    precedence: 10,
    publicByDesign: false,
    env: env ?? id.toUpperCase().replaceAll('-', '_'),
  };
}

/** What stops a team's rules from being used, before their examples run: a sentence each. */
export function ruleProblems(rules: readonly OwnRule[], taken: ReadonlySet<string>, superLinear: (pattern: RegExp) => string | undefined): readonly string[] {
  return rules.flatMap((rule, at) => {
    const place = `ownRules[${at}] (${rule.id})`;
    const again = rules.findIndex(({ id }) => id === rule.id) < at || taken.has(rule.id);
    return [
      ...(again ? [`${place}: this id is taken; choose another`] : []),
      ...(rule.keywords === undefined && rule.words === undefined ? [`${place}: give keywords (fixed pieces of the key) or words (names beside it)`] : []),
      ...patternProblems(rule, superLinear).map((problem) => `${place}: ${problem}`),
    ];
  });
}

/** The text of an example, with a made-up key in place of each `{hex:32}`. */
export function exampleText(template: string): string {
  let seed = 0;
  return template.replace(/\{(hex|HEX|alnum|lower|upper|digits|base32|base64|base64url):(\d{1,3})\}/g, (_, alphabet: string, length: string) => {
    seed += 1;
    return fake[alphabet === 'HEX' ? 'upperHex' : (alphabet as 'hex')](Number(length), seed);
  });
}

function patternProblems({ pattern, flags = '' }: OwnRule, superLinear: (pattern: RegExp) => string | undefined): readonly string[] {
  try {
    const compiled = new RegExp(pattern, flags);
    if (compiled.test('')) return ['the pattern matches an empty text; ask for at least one character'];
    const reason = superLinear(compiled);
    return reason === undefined ? [] : [`the pattern can take super-linear time on a hostile text: ${reason}`];
  } catch {
    return ['the pattern is no regular expression that JavaScript understands'];
  }
}
