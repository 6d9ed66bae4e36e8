import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const smooch: Provider = {
  id: 'smooch',
  name: 'Smooch',
  category: 'messaging',
  rules: [
    {
      id: 'smooch-api-key',
      title: 'Smooch API key',
      confidence: 'likely',
      pattern: /act_[a-z0-9]{24}/,
      words: ['smooch'],
      env: 'SMOOCH_API_KEY',
      examples: {
        keys: [`act_${fake.lowerAlnum(24)}`, `act_${fake.lowerAlnum(24, 2)}`],
        spares: [`SMOOCH_API_KEY=act_${fake.lowerAlnum(23)}`, `checksum: act_${fake.lowerAlnum(24)}`],
      },
    },
    {
      id: 'smooch-secret',
      title: 'Smooch secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{86}/,
      words: ['smooch'],
      env: 'SMOOCH_SECRET',
      examples: {
        keys: [fake.base64url(86), fake.base64url(86, 2)],
        spares: [`SMOOCH_SECRET=${fake.base64url(85)}`, `checksum: ${fake.base64url(86)}`],
      },
    },
  ],
};
