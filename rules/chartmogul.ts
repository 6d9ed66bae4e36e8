import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const chartmogul: Provider = {
  id: 'chartmogul',
  name: 'ChartMogul',
  category: 'monitoring',
  rules: [
    {
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['chartmogul'],
      env: 'CHARTMOGUL_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CHARTMOGUL_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
