import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cartesia: Provider = {
  id: 'cartesia',
  name: 'Cartesia',
  category: 'ai',
  rules: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      confidence: 'certain',
      pattern: /sk_car_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{22}/,
      keywords: ['sk_car_'],
      randomness: 'token',
      env: 'CARTESIA_API_KEY',
      docs: 'https://docs.cartesia.ai/',
      examples: {
        keys: [`sk_car_${fake.alnum(22)}`, `sk_car_${fake.alnum(22, 2)}`],
        spares: [`CARTESIA_API_KEY=sk_car_${fake.alnum(20)}`, `qsk_car_${fake.alnum(22)}`],
      },
    },
  ],
};
