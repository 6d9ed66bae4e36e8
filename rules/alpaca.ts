import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alpaca: Provider = {
  id: 'alpaca',
  name: 'Alpaca',
  category: 'other',
  rules: [
    {
      id: 'alpaca-secret-key',
      title: 'Alpaca secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['alpaca', 'apcaapisecretkey'],
      everyday: true,
      env: 'APCA_API_SECRET_KEY',
      docs: 'https://docs.alpaca.markets/docs/authentication',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`APCA_API_SECRET_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
    {
      id: 'alpaca-key-id',
      title: 'Alpaca key ID',
      confidence: 'likely',
      pattern: /[PAC]K[A-Z0-9]{18}/,
      words: ['alpaca', 'apcaapikeyid'],
      everyday: true,
      env: 'APCA_API_KEY_ID',
      docs: 'https://docs.alpaca.markets/docs/authentication',
      examples: {
        keys: [`PK${fake.upperAlnum(18)}`, `PK${fake.upperAlnum(18, 2)}`],
        spares: [`APCA_API_KEY_ID=PK${fake.upperAlnum(17)}`, `checksum: PK${fake.upperAlnum(18)}`],
      },
    },
  ],
};
