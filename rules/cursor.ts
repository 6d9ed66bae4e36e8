import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  category: 'ai',
  rules: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      confidence: 'likely',
      pattern: /key_[0-9a-f]{64}/,
      words: ['cursor'],
      everyday: true,
      env: 'CURSOR_API_KEY',
      docs: 'https://docs.cursor.com/',
      examples: {
        keys: [`key_${fake.hex(64)}`, `key_${fake.hex(64, 2)}`],
        spares: [`CURSOR_API_KEY=key_${fake.hex(63)}`, `checksum: key_${fake.hex(64)}`],
      },
    },
    {
      id: 'cursor-api-key-crsr',
      title: 'Cursor API key (begins crsr_)',
      confidence: 'certain',
      pattern: /crsr_[0-9a-f]{64}/,
      keywords: ['crsr_'],
      env: 'CURSOR_API_KEY',
      docs: 'https://docs.cursor.com/',
      examples: {
        keys: [`crsr_${fake.hex(64)}`, `crsr_${fake.hex(64, 2)}`],
        spares: [`CURSOR_API_KEY=crsr_${fake.hex(63)}`, `qcrsr_${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cursor.com/dashboard', steps: [] },
  },
};
