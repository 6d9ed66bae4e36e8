import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postman: Provider = {
  id: 'postman',
  name: 'Postman',
  category: 'ci',
  rules: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      confidence: 'certain',
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      keywords: ['PMAK-'],
      env: 'POSTMAN_API_KEY',
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      examples: {
        keys: [`PMAK-${fake.hex(24)}-${fake.hex(34, 2)}`, `PMAK-${fake.hex(24, 3)}-${fake.hex(34, 4)}`],
        spares: [`POSTMAN_API_KEY=PMAK-${fake.hex(24)}-${fake.hex(33, 2)}`, `qPMAK-${fake.hex(24)}-${fake.hex(34, 2)}`],
      },
    },
    {
      id: 'postman-collection-access-key',
      title: 'Postman collection access key',
      confidence: 'certain',
      pattern: /PMAT-[0-9A-Z]{26}/,
      keywords: ['PMAT-'],
      randomness: 'token',
      env: 'POSTMAN_COLLECTION_KEY',
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      examples: {
        keys: [`PMAT-${fake.upperAlnum(26)}`, `PMAT-${fake.upperAlnum(26, 2)}`],
        spares: [`POSTMAN_COLLECTION_KEY=PMAT-${fake.upperAlnum(25)}`, `qPMAT-${fake.upperAlnum(26)}`],
      },
    },
  ],
  guide: {
    about:
      'A Postman API key acts as you: it opens every workspace, collection and environment that you may use. A collection access key opens one '
      + 'collection, to read it.',
    uses: [
      'Running collections in CI with the Postman CLI or Newman',
      'Managing collections, environments and monitors by script',
      'Sharing one collection by a link',
    ],
    generate: {
      page: 'https://go.postman.co/settings/me/api-keys',
      steps: [
        'Open the account settings, then API keys.',
        'Choose Generate API Key, and name it after the service.',
        'In the API key settings choose when keys expire.',
        'Copy the key to your store.',
        'A collection access key is made anew when the collection is shared by the Postman API.',
      ],
    },
    risks: [
      'read collections and environments, with every password and key that stands in their variables, requests and examples',
      'change or delete collections, mocks, monitors and workspaces',
      'change a collection that your pipelines run, so that it sends their secrets elsewhere',
      'with a collection access key: read that one collection',
    ],
    practices: [
      'Expiry: keys end after the period that you chose, also when nobody uses them.',
      'A key for each service, under an account that sees only the workspaces it needs: a key has no scopes of its own.',
      'Secrets in the vault or in local values of variables, never in shared ones.',
      'On Enterprise plans: admins see all keys of the team, limit who may make them and for how long, and revoke them.',
    ],
    usage: {
      page: 'https://go.postman.co/manage-postman-keys',
      steps: [
        'On an Enterprise plan an admin opens Manage Postman Keys: who made each key, when, when it expires and when it was last used.',
        'Search there by the value of the key.',
        'Look at the history of your collections and workspaces for changes that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://go.postman.co/settings/me/api-keys',
      steps: [
        'Find the key on the API keys page; its menu offers to regenerate, rename or delete it.',
        'Regenerate it, or make a new one first and delete the old when the services have moved.',
        'A collection access key is deleted in the section Collection access keys of the same page.',
        'Change every password and key that stood in the collections and environments it opened.',
      ],
      effect: 'A deleted or regenerated key is refused. What was read with it stays read: the secrets in your environments count as leaked too.',
    },
    sources: [
      { page: 'https://learning.postman.com/docs/reference/postman-api/authentication', read: '2026-11-21' },
      { page: 'https://learning.postman.com/docs/administration/managing-api-keys', read: '2026-11-21' },
    ],
  },
};
