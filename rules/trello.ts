import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const trello: Provider = {
  id: 'trello',
  name: 'Trello',
  category: 'cms',
  rules: [
    {
      id: 'trello-api-key',
      title: 'Trello API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['trello'],
      env: 'TRELLO_API_KEY',
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`TRELLO_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'trello-token',
      title: 'Trello token',
      confidence: 'certain',
      pattern: /ATTA[0-9a-f]{72}/,
      anywhere: true,
      env: 'TRELLO_TOKEN',
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      examples: {
        keys: [`ATTA${fake.hex(72)}`, `ATTA${fake.hex(72, 2)}`],
        spares: [`TRELLO_TOKEN=ATTA${fake.hex(71)}`, `qATTA${fake.hex(72)}`],
      },
    },
    {
      id: 'trello-token-older',
      title: 'Trello token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['trello'],
      env: 'TRELLO_TOKEN',
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`TRELLO_TOKEN=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://trello.com/power-ups/admin', steps: [] },
  },
};
