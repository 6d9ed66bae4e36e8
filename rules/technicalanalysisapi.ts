import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const technicalanalysisapi: Provider = {
  id: 'technicalanalysisapi',
  name: 'Technical Analysis API',
  category: 'payments',
  rules: [
    {
      id: 'technicalanalysisapi-api-key',
      title: 'Technical Analysis API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{48}/,
      words: ['technicalanalysisapi'],
      env: 'TECHNICALANALYSISAPI_API_KEY',
      examples: {
        keys: [fake.upperAlnum(48), fake.upperAlnum(48, 2)],
        spares: [`TECHNICALANALYSISAPI_API_KEY=${fake.upperAlnum(47)}`, `checksum: ${fake.upperAlnum(48)}`],
      },
    },
  ],
};
