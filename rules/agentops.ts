import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const agentops: Provider = {
  id: 'agentops',
  name: 'AgentOps',
  category: 'ai',
  rules: [
    {
      id: 'agentops-api-key',
      title: 'AgentOps API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['agentops'],
      env: 'AGENTOPS_API_KEY',
      docs: 'https://docs.agentops.ai/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`import agentops\n\nagentops.init(api_key='${fake.uuid(3)}')`],
        spares: [`AGENTOPS_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
