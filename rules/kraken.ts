import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  category: 'crypto',
  rules: [
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      confidence: 'possible',
      pattern: /[A-Za-z0-9+/]{56}/,
      words: ['kraken'],
      env: 'KRAKEN_API_KEY',
      docs: 'https://docs.kraken.com/api/',
      examples: {
        keys: [fake.base64(56), fake.base64(56, 2)],
        spares: [`KRAKEN_API_KEY=${fake.base64(55)}`, `checksum: ${fake.base64(56)}`],
      },
    },
    {
      id: 'kraken-private-key',
      title: 'Kraken private key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{86}==/,
      words: ['kraken'],
      env: 'KRAKEN_PRIVATE_KEY',
      docs: 'https://docs.kraken.com/api/',
      examples: {
        keys: [`${fake.base64(86)}==`, `${fake.base64(86, 2)}==`],
        spares: [`KRAKEN_PRIVATE_KEY=${fake.base64(85)}`, `checksum: ${fake.base64(86)}==`],
      },
    },
  ],
  guide: {
    about:
      'A Kraken API key and its private key sign requests for one account, within the permissions of the key: reading balances, trading, or moving '
      + 'funds out. Kraken itself compares the pair to the user name and password of the account.',
    uses: ['Running a trading bot', 'Following balances and trades in a portfolio tool', 'Exporting the ledger for accounting'],
    generate: {
      page: 'https://www.kraken.com/u/security/api',
      steps: [
        'Open Settings, API, and choose to create an API key.',
        'Give it a name of its own.',
        'Tick only what the program needs: for a dashboard Query Funds and the queries of orders and trades.',
        'Leave Withdraw Funds off unless this program pays out.',
        'Restrict it to your addresses and set an expiry, then generate it and copy both parts at once.',
      ],
    },
    risks: [
      'with Withdraw Funds: send coins to withdrawal addresses that the account knows',
      'with Create & Modify Orders: trade the balance away against orders of the thief, or into losses on margin',
      'with query permissions: read balances, orders, trades and deposits, and so choose whom to attack next',
    ],
    practices: [
      'One permission set for each use; a key that reads needs no right to trade.',
      'An IP restriction for the key.',
      'An expiry date for the key.',
      'A second factor for the key itself, where the program can send it.',
      'A key for each bot and service, so that one can be deleted alone.',
    ],
    usage: {
      page: 'https://www.kraken.com/u/security/api',
      steps: [
        'Look through the ledger, the orders and the trades for entries that your programs did not make.',
        'Look at deposits, withdrawals and withdrawal addresses for new ones.',
        'The API call `GetApiKeyInfo` tells the permissions, restrictions and times of use of the key that asks.',
      ],
    },
    revoke: {
      page: 'https://www.kraken.com/u/security/api',
      steps: [
        'Stop the programs that use the key, then delete it in Settings, API.',
        'Cancel open orders that are not yours.',
        'Make a new key with fewer permissions, and give it to the programs.',
        'If funds or orders moved, write to Kraken support at once and have the account locked.',
      ],
      effect:
        'Requests that are signed with a deleted key are refused. Open orders stay until they are cancelled; a withdrawal that went out does not '
        + 'come back.',
    },
    sources: [
      { page: 'https://docs.kraken.com/exchange/guides/rest/api-keys', read: '2026-11-22' },
      { page: 'https://support.kraken.com/articles/api-key-security', read: '2026-11-22' },
      { page: 'https://docs.kraken.com/api-reference/account-data/get-api-key-info.md', read: '2026-11-22' },
    ],
  },
};
