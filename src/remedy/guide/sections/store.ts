import { languages } from '../../languages.js';
import { snippetsOf } from '../../snippets/catalog.js';
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
  const injected = ask.languages.some((language) => !snippets.has(language) && languages[language].near === undefined);
  return [
    { kind: 'text', text: 'Put the new key in, without it ending up in the history of your shell:' },
    { kind: 'code', fence: put.fence ?? 'sh', code: put.code(secret), ...(put.label !== undefined && { label: put.label }) },
    { kind: 'text', text: access(secret) },
    ...(login === undefined ? [] : [{ kind: 'text', text: login } as const]),
    { kind: 'snippets', snippets: shown },
    ...(injected && snippets.has('shell') ? [{ kind: 'text', text: `Where there is no client for your language, start the program like this; it reads \`${secret.env}\` as in the section \`env\`.` } as const] : []),
    { kind: 'text', text: keep(secret) },
    { kind: 'link', text: 'Documentation', url: page },
  ];
}
