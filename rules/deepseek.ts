import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  category: 'ai',
  rules: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      confidence: 'likely',
      pattern: /sk-[0-9a-f]{32}/,
      words: ['deepseek'],
      env: 'DEEPSEEK_API_KEY',
      docs: 'https://api-docs.deepseek.com/',
      examples: {
        keys: [`sk-${fake.hex(32)}`, `sk-${fake.hex(32, 2)}`],
        spares: [`DEEPSEEK_API_KEY=sk-${fake.hex(31)}`, `checksum: sk-${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://platform.deepseek.com/api_keys', steps: [] },
  },
};
