import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const transferwise: Provider = {
  id: 'transferwise',
  name: 'Wise (TransferWise)',
  category: 'crm',
  aliases: ['TransferWise'],
  rules: [
    {
      id: 'transferwise-api-key',
      title: 'Wise API key',
      confidence: 'likely',
      pattern: /[0-9a-f-]{8}-[0-9a-f-]{4}-[0-9a-f-]{4}-[0-9a-f-]{4}-[0-9a-f-]{12}/,
      words: ['transferwise'],
      env: 'TRANSFERWISE_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`TRANSFERWISE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
