import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const trufflehog: Provider = {
  id: 'trufflehog',
  name: 'TruffleHog',
  category: 'ci',
  rules: [
    {
      id: 'trufflehog-api-key',
      title: 'TruffleHog API key',
      confidence: 'certain',
      pattern: /thog-key-[0-9a-f]{16}/,
      keywords: ['thog-key-'],
      env: 'TRUFFLEHOG_API_KEY',
      examples: {
        keys: [`thog-key-${fake.hex(16)}`, `thog-key-${fake.hex(16, 2)}`],
        spares: [`TRUFFLEHOG_API_KEY=thog-key-${fake.hex(15)}`, `qthog-key-${fake.hex(16)}`],
      },
    },
    {
      id: 'trufflehog-secret',
      title: 'TruffleHog secret',
      confidence: 'certain',
      pattern: /thog-secret-[0-9a-f]{32}/,
      keywords: ['thog-secret-'],
      env: 'TRUFFLEHOG_SECRET',
      examples: {
        keys: [`thog-secret-${fake.hex(32)}`, `thog-secret-${fake.hex(32, 2)}`],
        spares: [`TRUFFLEHOG_SECRET=thog-secret-${fake.hex(31)}`, `qthog-secret-${fake.hex(32)}`],
      },
    },
  ],
};
