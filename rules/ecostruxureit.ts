import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ecostruxureit: Provider = {
  id: 'ecostruxureit',
  name: 'EcoStruxure IT',
  category: 'cloud',
  rules: [
    {
      id: 'ecostruxureit-api-key',
      title: 'EcoStruxure IT API key',
      confidence: 'likely',
      pattern: /AK1[A-Za-z0-9/]{50,55}/,
      words: ['ecostruxureit'],
      env: 'ECOSTRUXUREIT_API_KEY',
      examples: {
        keys: [`AK1${fake.alnum(52)}`, `AK1${fake.alnum(54, 2)}`],
        spares: [`ECOSTRUXUREIT_API_KEY=AK1${fake.alnum(48)}`, `checksum: AK1${fake.alnum(52)}`],
      },
    },
  ],
};
