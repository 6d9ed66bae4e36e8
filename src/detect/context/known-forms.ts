import type { IndexedRule } from '../../catalog/rule-index.js';
import { beginsWithKeyword } from '../leading.js';
import { wordsOf } from './split-words.js';

/** What the providers whose keys tell by their form alone let one say of a value that is none of their keys. */
export type KnownForms = {
  /** It begins as the keys of one provider do, and was cut or typed: what goes on for longer may be of a form that is new. */
  readonly isBroken: (value: string) => boolean;
  /** Its name is that of such a provider's key or token, which looks otherwise. */
  readonly isOfOther: (name: string) => boolean;
};

type Heads = ReadonlyMap<string, readonly IndexedRule[]>;

const [shortestHead, longestHead] = [4, 24];
/** So much behind a whole key was added by hand. */
const little = 4;

export function knownForms(rules: readonly IndexedRule[]): KnownForms {
  let heads: Heads | undefined;
  let formed: ReadonlySet<string> | undefined;
  return {
    isBroken: (value) => isBroken((heads ??= headsOf(rules)), value),
    isOfOther: (name) => {
      const provider = /^(.+?)(?:api|auth|access|personalaccess|secret)?(?:key|token)$/.exec(wordsOf(name).join(''))?.[1];
      return provider !== undefined && (formed ??= formedProviders(rules)).has(provider);
    },
  };
}

function isBroken(heads: Heads, value: string): boolean {
  for (let length = Math.min(longestHead, value.length); length >= shortestHead; length -= 1) {
    const rules = heads.get(value.slice(0, length).toLowerCase());
    if (rules !== undefined) return rules.every(({ source, flags }) => value.length - (new RegExp(`^(?:${source})`, flags.replace(/[gdy]/g, '')).exec(value)?.[0].length ?? value.length) <= little);
  }
  return false;
}

const isFormed = ({ words, precedence }: IndexedRule): boolean => words.length === 0 && precedence >= 0;

/** The fixed pieces with which the keys of just one provider begin. */
function headsOf(rules: readonly IndexedRule[]): Heads {
  const heads = new Map<string, IndexedRule[]>();
  for (const rule of rules) {
    if (!isFormed(rule) || !beginsWithKeyword(rule.source, rule.keywords)) continue;
    for (const keyword of rule.keywords) if (keyword.length >= shortestHead) heads.set(keyword.toLowerCase(), [...(heads.get(keyword.toLowerCase()) ?? []), rule]);
  }
  return new Map([...heads].filter(([, [first, ...more]]) => more.every(({ provider }) => provider === first?.provider)));
}

/** Providers all of whose keys tell by their form. */
function formedProviders(rules: readonly IndexedRule[]): ReadonlySet<string> {
  const others = new Set(rules.filter((rule) => !isFormed(rule)).map(({ provider }) => provider));
  return new Set(rules.filter(({ provider }) => !others.has(provider)).map(({ provider }) => provider.replace(/-/g, '')));
}
