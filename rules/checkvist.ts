import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const checkvist: Provider = {
  id: 'checkvist',
  name: 'Checkvist',
  category: 'cms',
  rules: [
    {
      id: 'checkvist-api-key',
      title: 'Checkvist API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{14}/,
      keywords: ['checkvist'],
      words: ['checkvist'],
      env: 'CHECKVIST_API_KEY',
      docs: 'https://checkvist.com/auth/login.json?version=2',
      examples: {
        keys: [fake.alnum(14), fake.alnum(14, 2)],
        spares: [`CHECKVIST_API_KEY=${fake.alnum(13)}`, `checksum: ${fake.alnum(14)}`],
      },
    },
  ],
};
