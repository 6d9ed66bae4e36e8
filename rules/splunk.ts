import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const splunk: Provider = {
  id: 'splunk',
  name: 'Splunk',
  category: 'monitoring',
  rules: [
    {
      id: 'splunk-token',
      title: 'Splunk token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}/,
      words: ['splunk'],
      env: 'SPLUNK_TOKEN',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`SPLUNK_TOKEN=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
