import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pandadoc: Provider = {
  id: 'pandadoc',
  name: 'PandaDoc',
  category: 'cms',
  rules: [
    {
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['pandadoc'],
      env: 'PANDADOC_API_KEY',
      docs: 'https://api.pandadoc.com/public/v1/documents',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`PANDADOC_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
