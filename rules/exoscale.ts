import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const exoscale: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  category: 'cloud',
  rules: [
    {
      id: 'exoscale-api-key',
      title: 'Exoscale API key',
      confidence: 'likely',
      pattern: /EXO[A-Za-z0-9]{24,30}/,
      words: ['exoscale', 'exo'],
      everyday: true,
      env: 'EXOSCALE_API_KEY',
      examples: {
        keys: [`EXO${fake.alnum(26)}`, `EXO${fake.alnum(28, 2)}`],
        spares: [`EXOSCALE_API_KEY=EXO${fake.alnum(22)}`, `checksum: EXO${fake.alnum(26)}`],
      },
    },
    {
      id: 'exoscale-secret',
      title: 'Exoscale secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{40,60}/,
      words: ['exoscale'],
      env: 'EXOSCALE_SECRET',
      examples: {
        keys: [fake.base64url(45), fake.base64url(50, 2)],
        spares: [`EXOSCALE_SECRET=${fake.base64url(37)}`, `checksum: ${fake.base64url(45)}`],
      },
    },
  ],
};
