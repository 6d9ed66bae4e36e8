import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paddle: Provider = {
  id: 'paddle',
  name: 'Paddle',
  category: 'payments',
  rules: [
    {
      id: 'paddle-api-key',
      title: 'Paddle API key',
      confidence: 'certain',
      pattern: /pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
      keywords: ['pdl_live_apikey_'],
      env: 'PADDLE_API_KEY',
      examples: {
        keys: [`pdl_live_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(3, 3)}`, `pdl_live_apikey_${fake.lowerAlnum(26, 4)}_${fake.alnum(22, 5)}_${fake.alnum(3, 6)}`],
        spares: [`PADDLE_API_KEY=pdl_live_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(2, 3)}`, `qpdl_live_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(3, 3)}`],
      },
    },
    {
      id: 'paddle-sandbox-api-key',
      title: 'Paddle sandbox API key',
      confidence: 'certain',
      pattern: /pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
      keywords: ['pdl_sdbx_apikey_'],
      env: 'PADDLE_API_KEY',
      docs: 'https://developer.paddle.com/api-reference/about/api-keys',
      examples: {
        keys: [`pdl_sdbx_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(3, 3)}`, `pdl_sdbx_apikey_${fake.lowerAlnum(26, 4)}_${fake.alnum(22, 5)}_${fake.alnum(3, 6)}`],
        spares: [`PADDLE_API_KEY=pdl_sdbx_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(2, 3)}`, `qpdl_sdbx_apikey_${fake.lowerAlnum(26)}_${fake.alnum(22, 2)}_${fake.alnum(3, 3)}`],
      },
    },
  ],
};
