import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const skybiometry: Provider = {
  id: 'skybiometry',
  name: 'SkyBiometry',
  category: 'ai',
  rules: [
    {
      id: 'skybiometry-api-key',
      title: 'SkyBiometry API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{25,26}/,
      words: ['skybiometry'],
      env: 'SKYBIOMETRY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(26), fake.lowerAlnum(26, 2)],
        spares: [`SKYBIOMETRY_API_KEY=${fake.lowerAlnum(24)}`, `checksum: ${fake.lowerAlnum(26)}`],
      },
    },
  ],
};
