import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dovico: Provider = {
  id: 'dovico',
  name: 'Dovico',
  category: 'cms',
  rules: [
    {
      id: 'dovico-api-key',
      title: 'Dovico API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}\.[a-z0-9]{1,40}/,
      words: ['dovico'],
      env: 'DOVICO_API_KEY',
      docs: 'https://timesheet.dovico.com/developer/API_doc/#t=API_Overview.html',
      examples: {
        keys: [`${fake.lowerAlnum(32)}.${fake.lowerAlnum(12, 2)}`, `${fake.lowerAlnum(32, 3)}.${fake.lowerAlnum(20, 4)}`],
        spares: [`DOVICO_API_KEY=${fake.lowerAlnum(20)}`, `checksum: ${fake.lowerAlnum(32)}.${fake.lowerAlnum(12, 2)}`],
      },
    },
  ],
};
