import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const assemblyai: Provider = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  category: 'ai',
  rules: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['assemblyai'],
      env: 'ASSEMBLYAI_API_KEY',
      docs: 'https://www.assemblyai.com/docs',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ASSEMBLYAI_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.assemblyai.com/app/api-keys', steps: [] },
  },
};
