import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const robinhood: Provider = {
  id: 'robinhood',
  name: 'Robinhood',
  category: 'crypto',
  rules: [
    {
      id: 'robinhood-api-key-3',
      title: 'Robinhood API key (base64)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{42,86}={1,2}/,
      words: ['robinhood'],
      env: 'ROBINHOOD_API_KEY',
      docs: 'https://docs.robinhood.com/crypto/trading/#section/Authentication',
      examples: {
        keys: [`${fake.base64(50)}=`, `${fake.base64(58, 2)}=`],
        spares: [`ROBINHOOD_API_KEY=${fake.base64(49)}`, `checksum: ${fake.base64(50)}=`],
      },
    },
    {
      id: 'robinhood-api-key-rh-api',
      title: 'Robinhood API key (begins rh-api-)',
      confidence: 'certain',
      pattern: /rh-api-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      keywords: ['rh-api-'],
      env: 'ROBINHOOD_API_KEY',
      docs: 'https://docs.robinhood.com/crypto/trading/#section/Authentication',
      examples: {
        keys: [`rh-api-${fake.uuid()}`, `rh-api-${fake.uuid(2)}`],
        spares: [`ROBINHOOD_API_KEY=rh-api-${fake.hex(8)}`, `qrh-api-${fake.uuid()}`],
      },
    },
  ],
};
