import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const eraser: Provider = {
  id: 'eraser',
  name: 'Eraser',
  category: 'identity',
  rules: [
    {
      id: 'eraser-api-key',
      title: 'Eraser API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['eraser'],
      everyday: true,
      env: 'ERASER_API_KEY',
      docs: 'https://docs.eraser.io/reference/generate-diagram-from-eraser-dsl',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`ERASER_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
