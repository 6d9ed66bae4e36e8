import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const uptimerobot: Provider = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  category: 'monitoring',
  rules: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{9}-[A-Za-z0-9]{24}/,
      words: ['uptimerobot'],
      env: 'UPTIMEROBOT_API_KEY',
      examples: {
        keys: [`${fake.alnum(9)}-${fake.alnum(24, 2)}`, `${fake.alnum(9, 3)}-${fake.alnum(24, 4)}`],
        spares: [`UPTIMEROBOT_API_KEY=${fake.alnum(9)}-${fake.alnum(23, 2)}`, `checksum: ${fake.alnum(9)}-${fake.alnum(24, 2)}`],
      },
    },
  ],
};
