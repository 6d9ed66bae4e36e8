import type { GuideRule } from './guide.js';

/** How the ids of keys end that a program is usually given, the most usual first. */
const endings: readonly string[] = [
  'secret-key', 'secret-access-key', 'api-key', 'personal-access-token', 'bot-token', 'auth-token', 'api-token', 'access-token', 'api-secret', 'upload-token', 'client-secret', 'password', 'secret', 'token', 'key', 'address',
];

/** Words of keys that are outdated, for trying things out, for one part of a service, or no secret by themselves. */
const aside: ReadonlySet<string> = new Set([
  'test', 'testpypi', 'sandbox', 'older', 'legacy', 'retired', 'before', 'ended', 'webhook', 'refresh', 'session', 'temporary', 'short', 'cookie', 'incoming', 'paymentintent', 'installation',
  'organization', 'oauth', 'sts', 'mws', 'scim', 'audit', 'origin', 'notify', 'postgres', 'cloudant', 'recovery', 'unseal', 'approle', 'gateway', 'dotcom', 'pixie', 'insights', 'license', 'smtp', 'encryption',
  'spaces', 'global', 'cli', 'batch', 'partner', 'custom', 'theme', 'secretid', 'management', 'devops', 'dsa', 'ec',
]);

/** The rules with that first whose key somebody means who names the provider alone; the others stay in their order. */
export function mainFirst(provider: string, rules: readonly GuideRule[]): readonly GuideRule[] {
  const [main] = rules.map((rule) => ({ rule, weight: weightOf(rule, provider) })).sort((one, other) => one.weight - other.weight);
  return main === undefined ? rules : [main.rule, ...rules.filter((rule) => rule !== main.rule)];
}

/** The less the more usual: by how the id ends, the words in it, and whether it is sure. */
function weightOf({ id, confidence, publicByDesign }: GuideRule, provider: string): number {
  const kind = id.slice(provider.length + 1);
  const words = kind.split('-');
  const ending = endings.findIndex((one) => kind === one || kind.endsWith(`-${one}`));
  return (publicByDesign === undefined ? 0 : 1000) + (confidence === 'possible' ? 100 : 0) + 20 * words.filter((word) => aside.has(word)).length + 2 * (ending < 0 ? endings.length : ending) + words.length;
}
