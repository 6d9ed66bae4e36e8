import { languages } from '../../languages.js';
import { snippetsOf } from '../../snippets/catalog.js';
import type { Language } from '../../snippets/snippet.js';
import type { StoreKind } from '../../store.js';
import { type Ask, nameIn } from '../ask.js';
import type { Block } from '../section.js';
import { chosen } from '../shown-snippets.js';
import { storeTexts } from '../store-texts.js';

/** One store: putting the key in, what reading it takes, reading it, and rotating it. */
export async function store(ask: Ask, kind: Exclude<StoreKind, 'env'>): Promise<readonly Block[]> {
  const secret = nameIn(ask, kind);
  const { put, access, keep, login, page } = storeTexts[kind];
  const snippets = await snippetsOf(kind, secret, ask.languages);
  const shown = chosen(snippets, ask.languages);
  const without = ask.languages.filter((language) => !snippets.has(language) && !snippets.has(languages[language].near ?? language));
  return [
    { kind: 'text', text: 'Put the new key in, without it ending up in the history of your shell:' },
    { kind: 'code', fence: put.fence ?? 'sh', code: put.code(secret), ...(put.label !== undefined && { label: put.label }) },
    { kind: 'text', text: access(secret) },
    ...(login === undefined ? [] : [{ kind: 'text', text: login } as const]),
    ...(without.length > 0 && snippets.has('shell') ? [{ kind: 'text', text: `${noClient(without)}: let the store's own command start the program, which reads \`${secret.env}\` as in the section \`env\`.` } as const] : []),
    { kind: 'snippets', snippets: shown },
    { kind: 'text', text: keep(secret) },
    { kind: 'link', text: 'Documentation', url: page },
  ];
}

function noClient(without: readonly Language[]): string {
  const [only] = without;
  return without.length === 1 && only !== undefined ? `${languages[only].name} has no client for this store` : 'A language that is not shown has no client for this store';
}
