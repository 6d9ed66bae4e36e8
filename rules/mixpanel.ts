import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mixpanel: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'monitoring',
  rules: [
    {
      id: 'mixpanel-project-token',
      title: 'Mixpanel project token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['mixpanel'],
      publicByDesign: 'The project token stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'MIXPANEL_TOKEN',
      docs: 'https://developer.mixpanel.com/reference/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`MIXPANEL_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'mixpanel-service-account-secret',
      title: 'Mixpanel service account secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mixpanelsecret', 'mixpanelapisecret', 'mixpanelserviceaccount'],
      precedence: 1,
      env: 'MIXPANEL_SECRET',
      docs: 'https://developer.mixpanel.com/reference/authentication',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MIXPANEL_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://mixpanel.com/settings/project', steps: [] },
  },
};
