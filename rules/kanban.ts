import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kanban: Provider = {
  id: 'kanban',
  name: 'Kanban',
  category: 'cms',
  rules: [
    {
      id: 'kanban-api-key',
      title: 'Kanban API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{12}/,
      keywords: ['kanban'],
      words: ['kanban'],
      everyday: true,
      env: 'KANBAN_API_KEY',
      examples: {
        keys: [fake.upperAlnum(12), fake.upperAlnum(12, 2)],
        spares: [`KANBAN_API_KEY=${fake.upperAlnum(11)}`, `checksum: ${fake.upperAlnum(12)}`],
      },
    },
  ],
};
