import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const logfire: Provider = {
  id: 'logfire',
  name: 'Pydantic Logfire',
  category: 'monitoring',
  rules: [
    {
      id: 'logfire-token',
      title: 'Logfire token',
      confidence: 'certain',
      pattern: /pylf_v[0-9]_[a-z]{2,10}_[A-Za-z0-9]{43,44}/,
      keywords: ['pylf_v'],
      env: 'LOGFIRE_TOKEN',
      docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
      examples: {
        keys: [`pylf_v1_us_${fake.alnum(44)}`, `pylf_v1_eu_${fake.alnum(44, 2)}`],
        spares: [`LOGFIRE_TOKEN=pylf_v1_us_${fake.alnum(40)}`, `qpylf_v1_us_${fake.alnum(44)}`],
      },
    },
  ],
};
