import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const qubole: Provider = {
  id: 'qubole',
  name: 'Qubole',
  category: 'monitoring',
  rules: [
    {
      id: 'qubole-api-key',
      title: 'Qubole API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['qubole'],
      env: 'QUBOLE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`QUBOLE_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
