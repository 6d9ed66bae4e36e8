import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nexon: Provider = {
  id: 'nexon',
  name: 'Nexon Open API',
  category: 'other',
  aliases: ['MapleStory'],
  rules: [
    {
      id: 'nexon-api-key',
      title: 'Nexon Open API key',
      confidence: 'certain',
      pattern: /(?:live|test)_[0-9a-f]{64}efe8d04e6d233bd35cf2fabdeb93fb0d/,
      keywords: ['efe8d04e6d233bd35cf2fabdeb93fb0d'],
      env: 'NEXON_API_KEY',
      docs: 'https://openapi.nexon.com/guide/prepare-in-advance/',
      examples: {
        keys: [`live_${fake.hex(64)}efe8d04e6d233bd35cf2fabdeb93fb0d`, `test_${fake.hex(64, 2)}efe8d04e6d233bd35cf2fabdeb93fb0d`],
        spares: [`NEXON_API_KEY=live_${fake.hex(63)}efe8d04e6d233bd35cf2fabdeb93fb0d`, `qlive_${fake.hex(64)}efe8d04e6d233bd35cf2fabdeb93fb0d`],
      },
    },
  ],
};
