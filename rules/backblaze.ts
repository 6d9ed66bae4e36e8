import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const backblaze: Provider = {
  id: 'backblaze',
  name: 'Backblaze B2',
  category: 'storage',
  rules: [
    {
      id: 'backblaze-application-key',
      title: 'Backblaze B2 application key',
      confidence: 'likely',
      pattern: /K00[0-9][A-Za-z0-9/+]{27}/,
      words: ['backblaze', 'b2applicationkey', 'b2appkey', 'b2key', 'b2secret', 'rcloneb2'],
      env: 'B2_APPLICATION_KEY',
      docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
      examples: {
        keys: [`K005${fake.alnum(27)}`, `K005${fake.alnum(27, 2)}`],
        spares: [`B2_APPLICATION_KEY=K005${fake.alnum(26)}`, `checksum: K005${fake.alnum(27)}`],
      },
    },
  ],
};
