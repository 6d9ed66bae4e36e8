import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  category: 'ai',
  rules: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      confidence: 'certain',
      pattern: /sk_[0-9a-f]{48}/,
      anywhere: true,
      env: 'ELEVENLABS_API_KEY',
      docs: 'https://elevenlabs.io/docs/api-reference/authentication',
      examples: {
        keys: [`sk_${fake.hex(48)}`, `sk_${fake.hex(48, 2)}`],
        spares: [`ELEVENLABS_API_KEY=sk_${fake.hex(47)}`, `qsk_${fake.hex(48)}`],
      },
    },
    {
      id: 'elevenlabs-api-key-older',
      title: 'ElevenLabs API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['elevenlabs', 'xiapikey'],
      env: 'ELEVENLABS_API_KEY',
      docs: 'https://elevenlabs.io/docs/api-reference/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ELEVENLABS_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://elevenlabs.io/app/settings/api-keys', steps: [] },
  },
};
