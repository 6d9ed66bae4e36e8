import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  category: 'monitoring',
  rules: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['datadog', 'ddapikey'],
      env: 'DD_API_KEY',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`DD_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['datadog', 'ddappkey'],
      env: 'DD_APP_KEY',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`DD_APP_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.datadoghq.com/organization-settings/api-keys', steps: [] },
  },
};
