import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const amplitude: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'monitoring',
  rules: [
    {
      id: 'amplitude-api-key',
      title: 'Amplitude API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['amplitude'],
      publicByDesign: 'The project key stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'AMPLITUDE_API_KEY',
      docs: 'https://amplitude.com/docs/apis/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`AMPLITUDE_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'amplitude-secret-key',
      title: 'Amplitude secret key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['amplitudesecret', 'amplitudesecretkey'],
      precedence: 1,
      env: 'AMPLITUDE_SECRET_KEY',
      docs: 'https://amplitude.com/docs/apis/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`AMPLITUDE_SECRET_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.amplitude.com/analytics/settings/projects', steps: [] },
  },
};
