import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const satismeter: Provider = {
  id: 'satismeter',
  name: 'SatisMeter',
  category: 'crm',
  rules: [
    {
      id: 'satismeter-api-key',
      title: 'SatisMeter API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['satismeter'],
      env: 'SATISMETER_API_KEY',
      docs: 'https://support.satismeter.com/hc/en-us/articles/6980481518227-Track-event-API',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`SATISMETER_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
    {
      id: 'satismeter-token',
      title: 'SatisMeter token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['satismeter'],
      env: 'SATISMETER_TOKEN',
      docs: 'https://support.satismeter.com/hc/en-us/articles/6980481518227-Track-event-API',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SATISMETER_TOKEN=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
