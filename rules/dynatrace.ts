import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  category: 'monitoring',
  rules: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      confidence: 'certain',
      pattern: /dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/,
      keywords: ['dt0'],
      env: 'DT_API_TOKEN',
      docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      examples: {
        keys: [`dt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(64, 4)}`, `dt0${fake.lower(1, 5)}${fake.digits(2, 6)}.${fake.upperAlnum(24, 7)}.${fake.upperAlnum(64, 8)}`],
        spares: [`DT_API_TOKEN=dt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(63, 4)}`, `qdt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(64, 4)}`],
      },
    },
  ],
};
