import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const roboflow: Provider = {
  id: 'roboflow',
  name: 'Roboflow',
  category: 'ai',
  rules: [
    {
      id: 'roboflow-api-key',
      title: 'Roboflow API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['roboflow'],
      env: 'ROBOFLOW_API_KEY',
      docs: 'https://docs.roboflow.com/api-reference/authentication',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        catches: [`from roboflow import Roboflow\nrf = Roboflow(api_key='${fake.alnum(20, 3)}')`],
        spares: [`ROBOFLOW_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
