import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const saladCloud: Provider = {
  id: 'salad-cloud',
  name: 'Salad Cloud',
  category: 'monitoring',
  rules: [
    {
      id: 'salad-cloud-api-key',
      title: 'Salad Cloud API key',
      confidence: 'certain',
      pattern: /salad_cloud_[A-Za-z0-9]{1,7}_[A-Za-z0-9]{7,235}/,
      keywords: ['salad_cloud_'],
      env: 'SALAD_CLOUD_API_KEY',
      examples: {
        keys: [`salad_cloud_${fake.alnum(3)}_${fake.alnum(15, 2)}`, `salad_cloud_${fake.alnum(5, 3)}_${fake.alnum(23, 4)}`],
        spares: [`SALAD_CLOUD_API_KEY=salad_cloud_${fake.alnum(3)}_${fake.alnum(3, 2)}`, `qsalad_cloud_${fake.alnum(3)}_${fake.alnum(15, 2)}`],
      },
    },
  ],
};
