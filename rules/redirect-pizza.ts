import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const redirectPizza: Provider = {
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  category: 'ci',
  rules: [
    {
      id: 'redirect-pizza-api-token',
      title: 'redirect.pizza API token',
      confidence: 'certain',
      pattern: /rpa_[A-Za-z0-9]{30}/,
      keywords: ['rpa_'],
      randomness: 'token',
      env: 'REDIRECT_PIZZA_API_TOKEN',
      examples: {
        keys: [`rpa_${fake.alnum(30)}`, `rpa_${fake.alnum(30, 2)}`],
        spares: [`REDIRECT_PIZZA_API_TOKEN=rpa_${fake.alnum(29)}`, `qrpa_${fake.alnum(30)}`],
      },
    },
  ],
};
