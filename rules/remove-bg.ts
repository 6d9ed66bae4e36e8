import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const removeBg: Provider = {
  id: 'remove-bg',
  name: 'remove.bg',
  category: 'ai',
  rules: [
    {
      id: 'remove-bg-api-key',
      title: 'remove.bg API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['removebg'],
      env: 'REMOVE_BG_API_KEY',
      docs: 'https://www.remove.bg/api',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`REMOVE_BG_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
