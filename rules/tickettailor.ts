import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tickettailor: Provider = {
  id: 'tickettailor',
  name: 'Ticket Tailor',
  category: 'other',
  rules: [
    {
      id: 'tickettailor-api-key',
      title: 'Ticket Tailor API key',
      confidence: 'likely',
      pattern: /sk_[0-9]{4}_[0-9]{6}_[0-9a-f]{32}/,
      anywhere: true,
      env: 'TICKETTAILOR_API_KEY',
      docs: 'https://developers.tickettailor.com/#authentication',
      examples: {
        keys: [`sk_${fake.digits(4)}_${fake.digits(6, 2)}_${fake.hex(32, 3)}`, `sk_${fake.digits(4, 4)}_${fake.digits(6, 5)}_${fake.hex(32, 6)}`],
        spares: [`TICKETTAILOR_API_KEY=sk_${fake.digits(4)}_${fake.digits(6, 2)}_${fake.hex(31, 3)}`, `qsk_${fake.digits(4)}_${fake.digits(6, 2)}_${fake.hex(32, 3)}`],
      },
    },
  ],
};
