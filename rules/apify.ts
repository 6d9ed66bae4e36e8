import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  category: 'cms',
  rules: [
    {
      id: 'apify-api-key',
      title: 'Apify API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}/,
      words: ['apify'],
      env: 'APIFY_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`APIFY_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      confidence: 'certain',
      pattern: /apify_api_[A-Za-z0-9]{34,38}/,
      keywords: ['apify_api_'],
      randomness: 'token',
      env: 'APIFY_API_TOKEN',
      examples: {
        keys: [`apify_api_${fake.alnum(35)}`, `apify_api_${fake.alnum(36, 2)}`],
        spares: [`APIFY_API_TOKEN=apify_api_${fake.alnum(33)}`, `qapify_api_${fake.alnum(35)}`],
      },
    },
  ],
};
