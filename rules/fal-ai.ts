import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const falAi: Provider = {
  id: 'fal-ai',
  name: 'fal.ai',
  category: 'ai',
  rules: [
    {
      id: 'fal-ai-api-key',
      title: 'fal.ai API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      words: ['fal', 'falai', 'falkey'],
      everyday: true,
      env: 'FAL_KEY',
      docs: 'https://fal.ai/docs',
      examples: {
        keys: [`${fake.uuid()}:${fake.hex(32, 2)}`, `${fake.uuid(3)}:${fake.hex(32, 4)}`],
        spares: [`FAL_KEY=${fake.uuid()}:${fake.hex(31, 2)}`, `checksum: ${fake.uuid()}:${fake.hex(32, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://fal.ai/dashboard/keys', steps: [] },
  },
};
