import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const neptune: Provider = {
  id: 'neptune',
  name: 'neptune.ai',
  category: 'ai',
  rules: [
    {
      id: 'neptune-api-token',
      title: 'neptune.ai API token',
      confidence: 'certain',
      pattern: /eyJhcGlfYWRkcmVzcyI6(?=[A-Za-z]{0,30}[0-9])[A-Za-z0-9+/]{80,400}={0,2}/,
      keywords: ['eyJhcGlfYWRkcmVzcyI6'],
      env: 'NEPTUNE_API_TOKEN',
      docs: 'https://docs.neptune.ai/setup/setting_api_token/',
      examples: {
        keys: [
          structured.base64(`{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"${fake.uuid()}"}`),
          structured.base64(`{"api_address":"https://ui.neptune.ai","api_url":"https://ui.neptune.ai","api_key":"${fake.uuid(2)}"}`),
        ],
        spares: [`NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6${fake.alnum(40)}`, "neptune = {'api_address': 'https://app.neptune.ai'}"],
      },
    },
  ],
};
