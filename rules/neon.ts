import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  category: 'db',
  rules: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      confidence: 'certain',
      pattern: /napi_[a-z0-9]{64}/,
      anywhere: true,
      env: 'NEON_API_KEY',
      docs: 'https://neon.tech/docs/manage/api-keys',
      examples: {
        keys: [`napi_${fake.lowerAlnum(64)}`, `napi_${fake.lowerAlnum(64, 2)}`],
        spares: [`NEON_API_KEY=napi_${fake.lowerAlnum(63)}`, `qnapi_${fake.lowerAlnum(64)}`],
      },
    },
    {
      id: 'neon-connection-address',
      title: 'Neon connection address',
      confidence: 'certain',
      pattern: /postgres(?:ql)?:\/\/[^:\s/@]{3,64}:npg_[A-Za-z0-9]{12,16}@[a-z0-9-]+\.[a-z0-9.-]*neon\.tech\/[\w?=&%.+-]+/,
      keywords: ['neon.tech'],
      precedence: 1,
      env: 'DATABASE_URL',
      docs: 'https://neon.tech/docs/manage/api-keys',
      examples: {
        keys: [`postgres://${fake.base64url(11)}:npg_${fake.alnum(13, 2)}@${fake.lowerAlnum(9, 3)}.neon.tech/${fake.base64url(9, 4)}`, `postgresql://${fake.base64url(19, 6)}:npg_${fake.alnum(14, 7)}@${fake.lowerAlnum(17, 8)}.${fake.lowerAlnum(9, 9)}neon.tech/${fake.base64url(17, 10)}`],
        spares: [`DATABASE_URL=postgres://${fake.base64url(11)}:npg_${fake.alnum(5, 2)}`, `qpostgres://${fake.base64url(11)}:npg_${fake.alnum(13, 2)}@${fake.lowerAlnum(9, 3)}.neon.tech/${fake.base64url(9, 4)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.neon.tech/app/settings/api-keys', steps: [] },
  },
};
