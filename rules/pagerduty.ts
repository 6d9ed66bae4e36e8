import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pagerduty: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  category: 'monitoring',
  rules: [
    {
      id: 'pagerduty-oauth-access-token',
      title: 'PagerDuty OAuth access token',
      confidence: 'certain',
      pattern: /pd[ue]s\+_0[A-Z]{6}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pdes+_0', 'pdus+_0'],
      env: 'PAGERDUTY_OAUTH_TOKEN',
      docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
      examples: {
        keys: [`pdes+_0${fake.upper(6)}_${fake.uuid(2)}`, `pdus+_0${fake.upper(6, 3)}_${fake.uuid(4)}`],
        spares: [`PAGERDUTY_OAUTH_TOKEN=pdes+_0${fake.upper(6)}_${fake.hex(8, 2)}`, `qpdes+_0${fake.upper(6)}_${fake.uuid(2)}`],
      },
    },
    {
      id: 'pagerduty-user-account-api-key',
      title: 'PagerDuty user / account API key',
      confidence: 'likely',
      pattern: /u\+[A-Za-z0-9_+-]{18}/,
      keywords: ['pagerduty'],
      words: ['pagerduty'],
      env: 'PAGERDUTY_TOKEN',
      docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
      examples: {
        keys: [`u+${fake.base64url(18)}`, `u+${fake.base64url(18, 2)}`],
        spares: [`PAGERDUTY_TOKEN=u+${fake.base64url(17)}`, `checksum: u+${fake.base64url(18)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.pagerduty.com/api_keys', steps: [] },
  },
};
