import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infobip: Provider = {
  id: 'infobip',
  name: 'Infobip',
  category: 'messaging',
  rules: [
    {
      id: 'infobip-api-key',
      title: 'Infobip API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      anywhere: true,
      env: 'INFOBIP_API_KEY',
      docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
      examples: {
        keys: [`${fake.hex(32)}-${fake.uuid()}`, `${fake.hex(32, 2)}-${fake.uuid(2)}`],
        catches: [`headers = { 'Authorization': 'App ${fake.hex(32, 3)}-${fake.uuid(3)}' }`],
        spares: [`INFOBIP_API_KEY=${fake.hex(31)}-${fake.uuid()}`, `trace: ${fake.hex(32)}-${fake.hex(16)}-01`],
      },
    },
  ],
};
