import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kanbantool: Provider = {
  id: 'kanbantool',
  name: 'Kanban Tool',
  category: 'cms',
  rules: [
    {
      id: 'kanbantool-api-key',
      title: 'Kanban Tool API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{12}/,
      keywords: ['kanbantool'],
      words: ['kanbantool'],
      randomness: 'any',
      env: 'KANBANTOOL_API_KEY',
      examples: {
        keys: [fake.upperAlnum(12), fake.upperAlnum(12, 2)],
        spares: [`KANBANTOOL_API_KEY=${fake.upperAlnum(11)}`, `checksum: ${fake.upperAlnum(12)}`],
      },
    },
  ],
};
