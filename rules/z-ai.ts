import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zAi: Provider = {
  id: 'z-ai',
  name: 'Z.ai (Zhipu)',
  category: 'ai',
  aliases: ['Zhipu'],
  rules: [
    {
      id: 'z-ai-api-key',
      title: 'Z.ai API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}\.[A-Za-z0-9]{16}/,
      words: ['zai', 'zhipu', 'zhipuai', 'bigmodel', 'glm', 'zlm'],
      env: 'Z_AI_API_KEY',
      examples: {
        keys: [`${fake.hex(32)}.${fake.alnum(16, 2)}`, `${fake.hex(32, 3)}.${fake.alnum(16, 4)}`],
        spares: [`Z_AI_API_KEY=${fake.hex(32)}.${fake.alnum(15, 2)}`, `checksum: ${fake.hex(32)}.${fake.alnum(16, 2)}`],
      },
    },
  ],
};
