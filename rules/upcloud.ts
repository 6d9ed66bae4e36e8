import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upcloud: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  category: 'cloud',
  rules: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      confidence: 'certain',
      pattern: /ucat_[A-Za-z0-9]{24,32}/,
      keywords: ['ucat_'],
      randomness: 'token',
      env: 'UPCLOUD_API_TOKEN',
      examples: {
        keys: [`ucat_${fake.alnum(26)}`, `ucat_${fake.alnum(28, 2)}`],
        spares: [`UPCLOUD_API_TOKEN=ucat_${fake.alnum(22)}`, `qucat_${fake.alnum(26)}`],
      },
    },
  ],
};
