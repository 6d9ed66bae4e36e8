import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const planviewLeankit: Provider = {
  id: 'planview-leankit',
  name: 'Planview AgilePlace (LeanKit)',
  category: 'cms',
  aliases: ['LeanKit'],
  rules: [
    {
      id: 'planview-leankit-api-key',
      title: 'Planview AgilePlace API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{128}/,
      words: ['planviewleankit', 'planview'],
      env: 'PLANVIEW_LEANKIT_API_KEY',
      examples: {
        keys: [fake.hex(128), fake.hex(128, 2)],
        spares: [`PLANVIEW_LEANKIT_API_KEY=${fake.hex(127)}`, `checksum: ${fake.hex(128)}`],
      },
    },
  ],
};
