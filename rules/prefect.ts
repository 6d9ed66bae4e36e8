import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const prefect: Provider = {
  id: 'prefect',
  name: 'Prefect',
  category: 'cms',
  rules: [
    {
      id: 'prefect-api-token',
      title: 'Prefect API token',
      confidence: 'certain',
      pattern: /pnu_[A-Za-z0-9]{36}/,
      keywords: ['pnu_'],
      randomness: 'token',
      env: 'PREFECT_API_TOKEN',
      examples: {
        keys: [`pnu_${fake.alnum(36)}`, `pnu_${fake.alnum(36, 2)}`],
        spares: [`PREFECT_API_TOKEN=pnu_${fake.alnum(35)}`, `qpnu_${fake.alnum(36)}`],
      },
    },
  ],
};
