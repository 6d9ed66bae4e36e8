import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const helicone: Provider = {
  id: 'helicone',
  name: 'Helicone',
  category: 'ai',
  rules: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      confidence: 'certain',
      pattern: /[sp]k-helicone-(?:eu-|proxy-)?[a-z2-7]{7}-[a-z2-7]{7}-[a-z2-7]{7}-[a-z2-7]{7}/,
      keywords: ['k-helicone-'],
      env: 'HELICONE_API_KEY',
      docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
      examples: {
        keys: [
          `sk-helicone-${fake.lowerBase32(7)}-${fake.lowerBase32(7, 51)}-${fake.lowerBase32(7, 151)}-${fake.lowerBase32(7, 251)}`,
          `sk-helicone-${fake.lowerBase32(7, 2)}-${fake.lowerBase32(7, 52)}-${fake.lowerBase32(7, 152)}-${fake.lowerBase32(7, 252)}`,
        ],
        spares: [
          `HELICONE_API_KEY=sk-helicone-${fake.lowerBase32(28)}`,
          `qsk-helicone-${fake.lowerBase32(7)}-${fake.lowerBase32(7, 51)}-${fake.lowerBase32(7, 151)}-${fake.lowerBase32(7, 251)}`,
        ],
      },
    },
  ],
};
