import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const asana: Provider = {
  id: 'asana',
  name: 'Asana',
  category: 'cms',
  rules: [
    {
      id: 'asana-oauth-client-secret',
      title: 'Asana OAuth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['asana'],
      env: 'ASANA_CLIENT_SECRET',
      docs: 'https://developers.asana.com/docs/personal-access-token',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ASANA_CLIENT_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'asana-personal-access-token',
      title: 'Asana personal access token',
      confidence: 'likely',
      pattern: /[0-2]\/[0-9]{10,20}(?:\/[0-9]{10,20})?:[0-9a-f]{32}/,
      anywhere: true,
      env: 'ASANA_ACCESS_TOKEN',
      docs: 'https://developers.asana.com/docs/personal-access-token',
      examples: {
        keys: [`0/${fake.digits(13)}:${fake.hex(32, 2)}`, `1/${fake.digits(16, 4)}/${fake.digits(16, 5)}:${fake.hex(32, 6)}`],
        spares: [`ASANA_ACCESS_TOKEN=0/${fake.digits(13)}:${fake.hex(31, 2)}`, `q0/${fake.digits(13)}:${fake.hex(32, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.asana.com/0/my-apps', steps: [] },
  },
};
