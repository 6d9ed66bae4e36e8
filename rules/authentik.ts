import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const authentik: Provider = {
  id: 'authentik',
  name: 'authentik',
  category: 'identity',
  rules: [
    {
      id: 'authentik-api-token',
      title: 'authentik API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['authentik'],
      env: 'AUTHENTIK_TOKEN',
      docs: 'https://docs.goauthentik.io/',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`AUTHENTIK_TOKEN=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
