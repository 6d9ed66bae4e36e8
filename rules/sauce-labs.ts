import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sauceLabs: Provider = {
  id: 'sauce-labs',
  name: 'Sauce Labs',
  category: 'ci',
  rules: [
    {
      id: 'sauce-labs-api-key',
      title: 'Sauce Labs API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['saucelabs'],
      precedence: 1,
      env: 'SAUCE_LABS_API_KEY',
      docs: 'https://docs.saucelabs.com/dev/api/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SAUCE_LABS_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'sauce-labs-token',
      title: 'Sauce Labs token',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f-]{36}/,
      words: ['saucelabs'],
      env: 'SAUCE_LABS_TOKEN',
      docs: 'https://docs.saucelabs.com/dev/api/',
      examples: {
        keys: [fake.hex(36), fake.hex(36, 2)],
        spares: [`SAUCE_LABS_TOKEN=${fake.hex(35)}`, `checksum: ${fake.hex(36)}`],
      },
    },
  ],
};
