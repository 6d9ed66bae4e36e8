import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clicksendsms: Provider = {
  id: 'clicksendsms',
  name: 'ClickSend',
  category: 'email',
  rules: [
    {
      id: 'clicksendsms-api-key',
      title: 'ClickSend API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{8}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{12}/,
      words: ['clicksendsms'],
      env: 'CLICKSENDSMS_API_KEY',
      examples: {
        keys: [`${fake.upperAlnum(8)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(12, 5)}`, `${fake.upperAlnum(8, 6)}-${fake.upperAlnum(4, 7)}-${fake.upperAlnum(4, 8)}-${fake.upperAlnum(4, 9)}-${fake.upperAlnum(12, 10)}`],
        spares: [`CLICKSENDSMS_API_KEY=${fake.upperAlnum(8)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(11, 5)}`, `checksum: ${fake.upperAlnum(8)}-${fake.upperAlnum(4, 2)}-${fake.upperAlnum(4, 3)}-${fake.upperAlnum(4, 4)}-${fake.upperAlnum(12, 5)}`],
      },
    },
  ],
};
