import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const godaddy: Provider = {
  id: 'godaddy',
  name: 'GoDaddy',
  category: 'ci',
  rules: [
    {
      id: 'godaddy-api-key-2',
      title: 'GoDaddy API key (37 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{37}/,
      words: ['godaddy'],
      env: 'GODADDY_API_KEY',
      examples: {
        keys: [fake.alnum(37), fake.alnum(37, 2)],
        spares: [`GODADDY_API_KEY=${fake.alnum(36)}`, `checksum: ${fake.alnum(37)}`],
      },
    },
    {
      id: 'godaddy-api-key-3',
      title: 'GoDaddy API key (35 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{35}/,
      words: ['godaddy'],
      env: 'GODADDY_API_KEY',
      examples: {
        keys: [fake.alnum(35), fake.alnum(35, 2)],
        spares: [`GODADDY_API_KEY=${fake.alnum(34)}`, `checksum: ${fake.alnum(35)}`],
      },
    },
    {
      id: 'godaddy-secret',
      title: 'GoDaddy secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}/,
      words: ['godaddy'],
      env: 'GODADDY_SECRET',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`GODADDY_SECRET=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
