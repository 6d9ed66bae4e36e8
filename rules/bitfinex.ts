import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitfinex: Provider = {
  id: 'bitfinex',
  name: 'Bitfinex',
  category: 'crypto',
  rules: [
    {
      id: 'bitfinex-api-key-and-secret',
      title: 'Bitfinex API key and secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['bitfinex'],
      env: 'BITFINEX_API_SECRET',
      docs: 'https://docs.bitfinex.com/docs',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`BITFINEX_API_SECRET=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Bitfinex API key and its secret sign requests for your exchange account. Together they do what was ticked when the key was made, from reading '
      + 'the history up to withdrawing your funds.',
    uses: [
      'Trading by a program',
      'Reading balances and history for accounting',
      'The mobile app',
    ],
    generate: {
      page: 'https://setting.bitfinex.com/api',
      steps: [
        'Open the API key page, and choose Create New Key.',
        'Tick only the permissions that the program needs; leave Withdrawals off.',
        'Enter the addresses of your servers under IP Access restrictions: up to 20.',
        'Label the key, and generate it.',
        'Confirm with the second factor, and by the link in the e-mail.',
      ],
    },
    risks: [
      'with Withdrawals: send your funds away for good',
      'with Orders or Margin Trading: trade against you until the funds are lost, without any withdrawal',
      'with Wallets: move funds between your wallets',
      'with reading alone: learn balances, addresses and trades, and so choose you as a target',
    ],
    practices: [
      'Permissions for each area: Account Info, Account History, Orders, Margin Trading, Margin Funding, Wallets, Withdrawals, Bitfinex Pay.',
      'IP access restrictions: the key works only from the addresses that you name.',
      'A sub-account for a trading program, holding only what it trades with.',
      'A key for each program; two-factor authentication for the account.',
    ],
    usage: {
      page: 'https://setting.bitfinex.com/api',
      steps: [
        'Open the API key page: are there keys that you did not make?',
        'Look at orders, trades, the ledgers and the movements (deposits and withdrawals) of the account.',
        'Look at open positions and funding offers.',
      ],
    },
    revoke: {
      page: 'https://setting.bitfinex.com/api',
      steps: [
        'Open the API key page and find the key by its label.',
        'Revoke it, and confirm. Do this first and make the new key afterwards: funds move in seconds.',
        'Cancel open orders and positions that are not yours.',
        'If funds are gone, write to Bitfinex support at once.',
      ],
      effect: 'A revoked key signs nothing any more. Orders that were placed with it stay open until you cancel them.',
    },
    sources: [
      { page: 'https://support.bitfinex.com/hc/en-us/articles/115003363429-How-to-create-and-revoke-a-Bitfinex-API-Key', read: '2026-11-22' },
    ],
  },
};
