import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  category: 'crm',
  rules: [
    {
      id: 'salesforce-access-token-session-id',
      title: 'Salesforce access token (session id)',
      confidence: 'certain',
      pattern: /00D[A-Za-z0-9]{12}![A-Za-z0-9._]{96}/,
      keywords: ['00D'],
      env: 'SALESFORCE_ACCESS_TOKEN',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`00D${fake.alnum(12)}!${fake.alnum(96, 2)}`, `00D${fake.alnum(12, 3)}!${fake.alnum(96, 4)}`],
        spares: [`SALESFORCE_ACCESS_TOKEN=00D${fake.alnum(12)}!${fake.alnum(95, 2)}`, `q00D${fake.alnum(12)}!${fake.alnum(96, 2)}`],
      },
    },
    {
      id: 'salesforce-consumer-key',
      title: 'Salesforce consumer key',
      confidence: 'possible',
      pattern: /3MVG9[A-Za-z0-9._=+/]{80,251}/,
      keywords: ['3MVG9'],
      env: 'SALESFORCE_CLIENT_ID',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`3MVG9${fake.base64(88)}`, `3MVG9${fake.base64(96, 2)}`],
        spares: [`SALESFORCE_CLIENT_ID=3MVG9${fake.base64(76)}`, `q3MVG9${fake.base64(88)}`],
      },
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      confidence: 'likely',
      pattern: /(?:[A-Z0-9]{64}|[0-9]{19})/,
      keywords: ['salesforce'],
      words: ['salesforce'],
      randomness: 'any',
      env: 'SALESFORCE_CLIENT_SECRET',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [fake.upperAlnum(64), fake.digits(19, 2)],
        spares: [`SALESFORCE_CLIENT_SECRET=${fake.upperAlnum(63)}`, `checksum: ${fake.upperAlnum(64)}`],
      },
    },
    {
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      confidence: 'certain',
      pattern: /5Aep861[A-Za-z0-9._=]{80,}/,
      keywords: ['5Aep861'],
      env: 'SALESFORCE_REFRESH_TOKEN',
      docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm',
      examples: {
        keys: [`5Aep861${fake.alnum(88)}`, `5Aep861${fake.alnum(96, 2)}`],
        spares: [`SALESFORCE_REFRESH_TOKEN=5Aep861${fake.alnum(76)}`, `q5Aep861${fake.alnum(88)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://login.salesforce.com/', steps: [] },
  },
};
