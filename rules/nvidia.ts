import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nvidia: Provider = {
  id: 'nvidia',
  name: 'NVIDIA',
  category: 'ai',
  rules: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      confidence: 'certain',
      pattern: /nvapi-[A-Za-z0-9_-]{64}/,
      keywords: ['nvapi-'],
      randomness: 'token',
      env: 'NVIDIA_API_KEY',
      docs: 'https://docs.nvidia.com/nim/',
      examples: {
        keys: [`nvapi-${fake.base64url(64)}`, `nvapi-${fake.base64url(64, 2)}`],
        spares: [`NVIDIA_API_KEY=nvapi-${fake.base64url(63)}`, `qnvapi-${fake.base64url(64)}`],
      },
    },
    {
      id: 'nvidia-ngc-api-key-older',
      title: 'NVIDIA NGC API key (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{84}/,
      words: ['ngc', 'nvidia'],
      env: 'NGC_API_KEY',
      docs: 'https://docs.nvidia.com/nim/',
      examples: {
        keys: [fake.alnum(84), fake.alnum(84, 2)],
        spares: [`NGC_API_KEY=${fake.alnum(83)}`, `checksum: ${fake.alnum(84)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://build.nvidia.com/settings/api-keys', steps: [] },
  },
};
