import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const yookassa: Provider = {
  id: 'yookassa',
  name: 'YooKassa',
  category: 'payments',
  aliases: ['YooMoney'],
  rules: [
    {
      id: 'yookassa-secret-key',
      title: 'YooKassa secret key',
      confidence: 'likely',
      pattern: /(?:live|test)_(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{43}/,
      words: ['yookassa', 'yandexcheckout', 'yoomoney', 'yandexkassa'],
      env: 'YOOKASSA_SECRET_KEY',
      docs: 'https://yookassa.ru/developers/using-api/interaction-format',
      examples: {
        keys: [`live_${fake.base64url(43)}`, `test_${fake.base64url(43, 2)}`],
        catches: [`from yookassa import Configuration\n\nConfiguration.account_id = 673499\nConfiguration.secret_key = 'live_${fake.base64url(43, 3)}'`],
        spares: [`YOOKASSA_SECRET_KEY=live_${fake.base64url(42)}`, `checksum: live_${fake.base64url(43)}`],
      },
    },
  ],
};
