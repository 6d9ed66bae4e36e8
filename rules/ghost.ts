import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ghost: Provider = {
  id: 'ghost',
  name: 'Ghost',
  category: 'cms',
  rules: [
    {
      id: 'ghost-admin-api-key',
      title: 'Ghost Admin API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
      anywhere: true,
      env: 'GHOST_ADMIN_API_KEY',
      docs: 'https://docs.ghost.org/admin-api',
      examples: {
        keys: [`${fake.hex(24)}:${fake.hex(64)}`, `${fake.hex(24, 2)}:${fake.hex(64, 2)}`],
        spares: [`GHOST_ADMIN_API_KEY=${fake.hex(24)}:${fake.hex(63)}`, `sha256:${fake.hex(64)}`],
      },
    },
  ],
};
