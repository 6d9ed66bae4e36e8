import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'crm',
  rules: [
    {
      id: 'hubspot-api-key-retired-2022',
      title: 'HubSpot API key (retired 2022)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['hubspot', 'hubapi'],
      env: 'HUBSPOT_API_KEY',
      docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`HUBSPOT_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      confidence: 'certain',
      pattern: /pat-(?:na1|eu1|ap1)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pat-na1-', 'pat-eu1-', 'pat-ap1-'],
      env: 'HUBSPOT_ACCESS_TOKEN',
      docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      examples: {
        keys: [`pat-na1-${fake.uuid()}`, `pat-eu1-${fake.uuid(2)}`],
        spares: [`HUBSPOT_ACCESS_TOKEN=pat-na1-${fake.hex(8)}`, `qpat-na1-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.hubspot.com/private-apps/', steps: [] },
  },
};
