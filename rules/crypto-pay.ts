import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cryptoPay: Provider = {
  id: 'crypto-pay',
  name: 'Crypto Pay',
  category: 'payments',
  aliases: ['CryptoBot'],
  rules: [
    {
      id: 'crypto-pay-api-token',
      title: 'Crypto Pay API token',
      confidence: 'likely',
      pattern: /[0-9]{4,7}:AA[A-Za-z0-9_-]{33}/,
      words: ['cryptopay', 'cryptobot', 'aiocryptopay'],
      env: 'CRYPTO_PAY_TOKEN',
      docs: 'https://help.crypt.bot/crypto-pay-api',
      examples: {
        keys: [`${fake.digits(5)}:AA${fake.alnum(33)}`, `${fake.digits(5, 2)}:AA${fake.alnum(33, 2)}`],
        catches: [`crypto = AioCryptoPay(token='4${fake.digits(4, 3)}:AA${fake.alnum(33, 3)}', network=Networks.MAIN_NET)`],
        spares: [`CRYPTO_PAY_TOKEN=${fake.digits(5)}:AA${fake.alnum(32)}`, `checksum: ${fake.digits(5)}:AA${fake.alnum(33)}`],
      },
    },
  ],
};
