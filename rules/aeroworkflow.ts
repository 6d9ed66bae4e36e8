import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aeroworkflow: Provider = {
  id: 'aeroworkflow',
  name: 'Aero Workflow',
  category: 'cms',
  rules: [
    {
      id: 'aeroworkflow-api-key',
      title: 'Aero Workflow API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9!#*:;?^]{20}/,
      keywords: ['aeroworkflow'],
      words: ['aeroworkflow'],
      env: 'AEROWORKFLOW_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`AEROWORKFLOW_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
