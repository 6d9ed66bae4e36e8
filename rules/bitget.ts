import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitget: Provider = {
  id: 'bitget',
  name: 'Bitget',
  category: 'crypto',
  rules: [
    {
      id: 'bitget-api-key',
      title: 'Bitget API key',
      confidence: 'certain',
      pattern: /bg_[0-9a-f]{32}/,
      keywords: ['bg_'],
      env: 'BITGET_API_KEY',
      docs: 'https://www.bitget.com/api-doc/common/intro',
      examples: {
        keys: [`bg_${fake.hex(32)}`, `bg_${fake.hex(32, 2)}`],
        spares: [`BITGET_API_KEY=bg_${fake.hex(31)}`, `qbg_${fake.hex(32)}`],
      },
    },
    {
      id: 'bitget-secret-key',
      title: 'Bitget secret key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['bitget'],
      env: 'BITGET_SECRET_KEY',
      docs: 'https://www.bitget.com/api-doc/common/intro',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`BITGET_SECRET_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
