import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apiNinjas: Provider = {
  id: 'api-ninjas',
  name: 'API Ninjas',
  category: 'other',
  rules: [
    {
      id: 'api-ninjas-api-key',
      title: 'API Ninjas API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{22}==[A-Za-z0-9]{16}/,
      anywhere: true,
      randomness: 'token',
      env: 'API_NINJAS_KEY',
      docs: 'https://api-ninjas.com/api',
      examples: {
        keys: [`${fake.alnum(22)}==${fake.alnum(16, 51)}`, `${fake.alnum(22, 2)}==${fake.alnum(16, 52)}`],
        catches: [`fetch('https://api.api-ninjas.com/v1/quotes', {\n  headers: { 'X-Api-Key': '${fake.alnum(22, 3)}==${fake.alnum(16, 53)}' },\n});`],
        spares: [`API_NINJAS_KEY=${fake.alnum(22)}==${fake.alnum(15, 51)}`, `q${fake.alnum(22)}==${fake.alnum(16, 51)}`],
      },
    },
  ],
};
