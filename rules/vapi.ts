import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vapi: Provider = {
  id: 'vapi',
  name: 'Vapi',
  category: 'ai',
  rules: [
    {
      id: 'vapi-api-key',
      title: 'Vapi private key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['vapi', 'vapiai'],
      env: 'VAPI_API_KEY',
      docs: 'https://docs.vapi.ai/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`client = Vapi(token='${fake.uuid(3)}')`],
        spares: [`VAPI_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
