import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const comet: Provider = {
  id: 'comet',
  name: 'Comet',
  category: 'ai',
  aliases: ['Opik'],
  rules: [
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{25}/,
      words: ['comet', 'cometml', 'opik'],
      everyday: true,
      env: 'COMET_API_KEY',
      docs: 'https://www.comet.com/docs/v2/',
      examples: {
        keys: [fake.alnum(25), fake.alnum(25, 2)],
        catches: [`from comet_ml import Experiment\n\nexperiment = Experiment(api_key='${fake.alnum(25, 3)}', project_name='x')`],
        spares: [`COMET_API_KEY=${fake.alnum(24)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
  ],
};
