import { randomBytes } from 'node:crypto';
import { secretName } from '../../src/remedy/secret-name.js';
import { snippetsOf } from '../../src/remedy/snippets/catalog.js';
import { type Language, namesOf, type Names, type Snippet } from '../../src/remedy/snippets/snippet.js';
import type { StoreKind } from '../../src/remedy/store.js';

/** One snippet as a reader gets it, filled for the provider that has the longest names of the first three. */
export type Pair = { readonly store: StoreKind; readonly language: Language; readonly names: Names; readonly snippet: Snippet };

/**
 * How a snippet was proven. `run`: it read the value from a server (or its environment) and failed without it; `compiled` and `types`: against
 * the real client; `syntax`: by the language's own parser; `no`: not here, for the reason in `note`. `details` are a tool's own words: for the
 * terminal alone.
 */
export type Proof = { readonly store: StoreKind; readonly language: Language; readonly how: 'run' | 'compiled' | 'types' | 'syntax' | 'no' | 'FAILED'; readonly note: string; readonly details: string };

export const stores: readonly StoreKind[] = ['env', 'aws-secrets-manager', 'vault', 'conjur', 'google-secret-manager', 'azure-key-vault', '1password', 'doppler', 'infisical', 'sops'];

/** What the stores hold while they are tried: made anew for every run. */
export const value: string = randomBytes(20).toString('hex');

const rule = { provider: 'clockwork-sms', rule: 'clockwork-sms-api-key', env: 'CLOCKWORK_API_KEY' } as const;

export async function allPairs(): Promise<readonly Pair[]> {
  const pairs = await Promise.all(stores.map(async (store) => {
    const secret = secretName(rule, store);
    const names = namesOf(secret);
    return [...(await snippetsOf(store, secret))].map(([language, snippet]): Pair => ({ store, language, names, snippet }));
  }));
  return pairs.flat();
}
