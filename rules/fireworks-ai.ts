import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fireworksAi: Provider = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  category: 'ai',
  rules: [
    {
      id: 'fireworks-ai-api-key',
      title: 'Fireworks AI API key',
      confidence: 'likely',
      pattern: /fw_[A-Za-z0-9]{22,24}/,
      words: ['fireworks'],
      everyday: true,
      env: 'FIREWORKS_API_KEY',
      docs: 'https://docs.fireworks.ai/',
      examples: {
        keys: [`fw_${fake.alnum(23)}`, `fw_${fake.alnum(24, 2)}`],
        spares: [`FIREWORKS_API_KEY=fw_${fake.alnum(21)}`, `checksum: fw_${fake.alnum(23)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.fireworks.ai/settings/users/api-keys', steps: [] },
  },
};
