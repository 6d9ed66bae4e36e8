import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ayrshare: Provider = {
  id: 'ayrshare',
  name: 'Ayrshare',
  category: 'storage',
  rules: [
    {
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
      words: ['ayrshare'],
      env: 'AYRSHARE_API_KEY',
      docs: 'https://www.ayrshare.com/docs/errors/errors-http',
      examples: {
        keys: [`${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(8, 4)}`, `${fake.upperAlnum(8, 5)}-${fake.upperAlnum(8, 6)}-${fake.upperAlnum(8, 7)}-${fake.upperAlnum(8, 8)}`],
        spares: [`AYRSHARE_API_KEY=${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(7, 4)}`, `checksum: ${fake.upperAlnum(8)}-${fake.upperAlnum(8, 2)}-${fake.upperAlnum(8, 3)}-${fake.upperAlnum(8, 4)}`],
      },
    },
  ],
};
