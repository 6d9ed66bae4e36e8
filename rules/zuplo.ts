import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zuplo: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  category: 'ci',
  rules: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo API key',
      confidence: 'certain',
      pattern: /zpka_[a-z0-9]{32}_[0-9a-f]{8}/,
      keywords: ['zpka_'],
      env: 'ZUPLO_API_KEY',
      examples: {
        keys: [`zpka_${fake.lowerAlnum(32)}_${fake.hex(8, 2)}`, `zpka_${fake.lowerAlnum(32, 3)}_${fake.hex(8, 4)}`],
        spares: [`ZUPLO_API_KEY=zpka_${fake.lowerAlnum(32)}_${fake.hex(7, 2)}`, `qzpka_${fake.lowerAlnum(32)}_${fake.hex(8, 2)}`],
      },
    },
  ],
};
