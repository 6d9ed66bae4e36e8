import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apifonica: Provider = {
  id: 'apifonica',
  name: 'Apifonica',
  category: 'messaging',
  rules: [
    {
      id: 'apifonica-api-key',
      title: 'Apifonica API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{11}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['apifonica'],
      env: 'APIFONICA_API_KEY',
      examples: {
        keys: [`${fake.lowerAlnum(11)}-${fake.lowerAlnum(4, 2)}-${fake.lowerAlnum(4, 3)}-${fake.lowerAlnum(4, 4)}-${fake.lowerAlnum(12, 5)}`, `${fake.lowerAlnum(11, 6)}-${fake.lowerAlnum(4, 7)}-${fake.lowerAlnum(4, 8)}-${fake.lowerAlnum(4, 9)}-${fake.lowerAlnum(12, 10)}`],
        spares: [`APIFONICA_API_KEY=${fake.lowerAlnum(11)}-${fake.lowerAlnum(4, 2)}-${fake.lowerAlnum(4, 3)}-${fake.lowerAlnum(4, 4)}-${fake.lowerAlnum(11, 5)}`, `checksum: ${fake.lowerAlnum(11)}-${fake.lowerAlnum(4, 2)}-${fake.lowerAlnum(4, 3)}-${fake.lowerAlnum(4, 4)}-${fake.lowerAlnum(12, 5)}`],
      },
    },
  ],
};
