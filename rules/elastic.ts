import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const elastic: Provider = {
  id: 'elastic',
  name: 'Elastic',
  category: 'db',
  rules: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      confidence: 'certain',
      pattern: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
      keywords: ['essu_'],
      env: 'EC_API_KEY',
      docs: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
      examples: {
        keys: [`essu_${fake.base64url(68)}`, `essu_${fake.base64url(76, 2)}=`],
        spares: [`EC_API_KEY=essu_${fake.base64url(56)}`, `qessu_${fake.base64url(68)}`],
      },
    },
    {
      id: 'elastic-elasticsearch-api-key',
      title: 'Elastic Elasticsearch API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_+/-]{56,70}={0,2}/,
      words: ['elastic', 'elasticsearch', 'kibana'],
      everyday: true,
      env: 'ELASTIC_API_KEY',
      docs: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
      examples: {
        keys: [fake.base64url(60), `${fake.base64url(64, 2)}=`],
        spares: [`ELASTIC_API_KEY=${fake.base64url(52)}`, `checksum: ${fake.base64url(60)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cloud.elastic.co/account/keys', steps: [] },
  },
};
