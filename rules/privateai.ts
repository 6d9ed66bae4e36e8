import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const privateai: Provider = {
  id: 'privateai',
  name: 'Private AI',
  category: 'ai',
  rules: [
    {
      id: 'privateai-api-token',
      title: 'Private AI API token',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['privateai'],
      env: 'PRIVATEAI_API_TOKEN',
      docs: 'https://docs.private-ai.com/reference/latest/operation/metrics_metrics_get/',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PRIVATEAI_API_TOKEN=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
