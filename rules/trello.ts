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
    about:
      'A Trello token acts as the member who granted it, within its scope and until it expires. The API key only names the application that '
      + 'asks, and is not secret by itself.',
    uses: ['Making and moving cards by script', 'Synchronising boards with other systems', 'Receiving changes by webhook'],
    generate: {
      page: 'https://trello.com/power-ups/admin',
      steps: [
        'Open your Power-Up in the admin page, and its API Key tab; there generate a key if it has none.',
        'Open the authorize address with this key, signed in as the member that the program is to act for.',
        'Ask for `scope=read` where that is enough, and for `expiration=30days` or less instead of `never`.',
        'Copy the token to your store.',
      ],
    },
    risks: [
      'read every board that the member may see, with attachments, comments and the names of people',
      'with write scope: change, archive or delete cards and boards, and invite others',
      'with account scope: read the e-mail address and change the account settings of the member',
      'make webhooks that report every change of a board to another server',
    ],
    practices: [
      'The scopes `read`, `write` and `account`: the fewest that do.',
      'An expiry: `1hour`, `1day` or `30days`.',
      'A member of its own for the program, invited to few boards.',
      'Allowed origins for the API key, so that only your sites can ask for tokens with it.',
    ],
    usage: {
      page: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      steps: [
        'Look at the activity of the boards for actions in the name of the member that the member did not do.',
        'Ask `https://api.trello.com/1/tokens/{token}/webhooks` for webhooks that the token made.',
        'Look for new members and for boards that became public.',
      ],
    },
    revoke: {
      page: 'https://trello.com/power-ups/admin',
      steps: [
        'Grant a new token with the least scope and move the services to it.',
        'Delete the leaked one by API, as below; or as the member: account settings, Applications, Revoke.',
        'Remove webhooks and members that are not yours.',
        'A leaked API key alone: make a new one in the API Key tab of the Power-Up.',
      ],
      effect: 'A deleted token is refused at once. Tokens that other members granted to the same key go on working.',
      command: 'curl -X DELETE "https://api.trello.com/1/tokens/$TRELLO_TOKEN?key=$TRELLO_API_KEY&token=$TRELLO_TOKEN"',
    },
    sources: [
      { page: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/', read: '2026-11-22' },
    ],
  },
};
