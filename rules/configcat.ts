import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const configcat: Provider = {
  id: 'configcat',
  name: 'ConfigCat',
  category: 'ci',
  rules: [
    {
      id: 'configcat-api-key-2',
      title: 'ConfigCat API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
      words: ['configcat'],
      env: 'CONFIGCAT_API_KEY',
      examples: {
        keys: [`${fake.base64url(22)}/${fake.base64url(22, 2)}`, `${fake.base64url(22, 3)}/${fake.base64url(22, 4)}`],
        spares: [`CONFIGCAT_API_KEY=${fake.base64url(22)}/${fake.base64url(21, 2)}`, `checksum: ${fake.base64url(22)}/${fake.base64url(22, 2)}`],
      },
    },
    {
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      confidence: 'certain',
      pattern: /configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
      keywords: ['configcat-sdk-1'],
      env: 'CONFIGCAT_API_KEY',
      examples: {
        keys: [`configcat-sdk-1/${fake.base64url(22)}/${fake.base64url(22, 2)}`, `configcat-sdk-1/${fake.base64url(22, 3)}/${fake.base64url(22, 4)}`],
        spares: [`CONFIGCAT_API_KEY=configcat-sdk-1/${fake.base64url(22)}/${fake.base64url(21, 2)}`, `qconfigcat-sdk-1/${fake.base64url(22)}/${fake.base64url(22, 2)}`],
      },
    },
  ],
};
