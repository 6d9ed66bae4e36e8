import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const webex: Provider = {
  id: 'webex',
  name: 'Webex',
  category: 'cms',
  rules: [
    {
      id: 'webex-api-key-2',
      title: 'Webex API key (64 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['webex'],
      env: 'WEBEX_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`WEBEX_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
    {
      id: 'webex-api-key-3',
      title: 'Webex API key (106 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/,
      anywhere: true,
      env: 'WEBEX_API_KEY',
      examples: {
        keys: [`${fake.alnum(64)}_${fake.alnum(4, 2)}_${fake.uuid(3)}`, `${fake.alnum(64, 4)}_${fake.alnum(4, 5)}_${fake.uuid(6)}`],
        spares: [`WEBEX_API_KEY=${fake.alnum(64)}_${fake.alnum(4, 2)}_${fake.hex(8, 3)}`, `q${fake.alnum(64)}_${fake.alnum(4, 2)}_${fake.uuid(3)}`],
      },
    },
  ],
};
