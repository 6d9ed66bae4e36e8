import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const moonshot: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  category: 'ai',
  aliases: ['Kimi'],
  rules: [
    {
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      confidence: 'likely',
      pattern: /sk-[A-Za-z0-9_-]{48}/,
      words: ['kimi', 'moonshot'],
      env: 'MOONSHOT_API_KEY',
      examples: {
        keys: [`sk-${fake.base64url(48)}`, `sk-${fake.base64url(48, 2)}`],
        spares: [`MOONSHOT_API_KEY=sk-${fake.base64url(47)}`, `checksum: sk-${fake.base64url(48)}`],
      },
    },
  ],
};
