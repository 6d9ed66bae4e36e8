import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const signalwire: Provider = {
  id: 'signalwire',
  name: 'SignalWire',
  category: 'messaging',
  rules: [
    {
      id: 'signalwire-api-key',
      title: 'SignalWire API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{50}/,
      words: ['signalwire'],
      env: 'SIGNALWIRE_API_KEY',
      examples: {
        keys: [fake.alnum(50), fake.alnum(50, 2)],
        spares: [`SIGNALWIRE_API_KEY=${fake.alnum(49)}`, `checksum: ${fake.alnum(50)}`],
      },
    },
  ],
};
