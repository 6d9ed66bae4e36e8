import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const convertapi: Provider = {
  id: 'convertapi',
  name: 'ConvertAPI',
  category: 'other',
  rules: [
    {
      id: 'convertapi-api-key-3',
      title: 'ConvertAPI key (16 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      keywords: ['convertapi'],
      words: ['convertapi'],
      env: 'CONVERTAPI_API_KEY',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`CONVERTAPI_API_KEY=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
    {
      id: 'convertapi-api-key-secret',
      title: 'ConvertAPI key (begins secret_)',
      confidence: 'certain',
      pattern: /secret_[A-Za-z0-9]{16}/,
      keywords: ['secret_'],
      randomness: 'token',
      env: 'CONVERTAPI_API_KEY',
      examples: {
        keys: [`secret_${fake.alnum(16)}`, `secret_${fake.alnum(16, 2)}`],
        spares: [`CONVERTAPI_API_KEY=secret_${fake.alnum(15)}`, `qsecret_${fake.alnum(16)}`, 'google_secret_managersecretsof'],
      },
    },
  ],
};
