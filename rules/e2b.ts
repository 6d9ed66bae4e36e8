import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const e2b: Provider = {
  id: 'e2b',
  name: 'E2B',
  category: 'ai',
  rules: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      confidence: 'certain',
      pattern: /e2b_[0-9a-f]{40}/,
      keywords: ['e2b_'],
      env: 'E2B_API_KEY',
      docs: 'https://e2b.dev/docs/api-key',
      examples: {
        keys: [`e2b_${fake.hex(40)}`, `e2b_${fake.hex(40, 2)}`],
        spares: [`E2B_API_KEY=e2b_${fake.hex(39)}`, `qe2b_${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    about:
      'An E2B API key belongs to a team: it starts, lists, enters and stops the sandboxes of the team and builds its templates, at the cost of the team.',
    uses: [
      'Running code that an AI wrote',
      'Sandboxes for agents',
      'Building sandbox templates in CI',
    ],
    generate: {
      page: 'https://e2b.dev/dashboard?tab=keys',
      steps: [
        'Open the dashboard, Keys, of the team.',
        'Create a key, and name it after the service.',
        'Copy it at once to your store; programs read it as E2B_API_KEY.',
      ],
    },
    risks: [
      'run sandboxes at your cost, for instance to mine coins or to attack others from your account',
      'enter the running sandboxes of your users: read their files and environment variables, and change what runs',
      'stop sandboxes, and replace templates from which new ones start',
    ],
    practices: [
      'A team for each environment: a key opens all sandboxes of its team.',
      'Short timeouts of sandboxes.',
      'No lasting keys inside a sandbox: whoever has the API key can read them.',
      'E2B_API_KEY for the command line too: access tokens (E2B_ACCESS_TOKEN) ended on 1 August 2026.',
    ],
    usage: {
      page: 'https://e2b.dev/dashboard',
      steps: [
        'List the running sandboxes, in the dashboard or with e2b sandbox list, and look for ones that your services did not start.',
        'Look at usage and cost by day in the dashboard.',
        'Look for new templates and keys.',
      ],
    },
    revoke: {
      page: 'https://e2b.dev/dashboard?tab=keys',
      steps: [
        'Create a new key in the same team, and give it to the services.',
        'Find the leaked one by its name, and delete it.',
        'Stop the sandboxes that are not yours with e2b sandbox kill and their id.',
        'Replace every key that stood in a sandbox.',
      ],
      effect: 'A deleted key starts and enters nothing any more. Sandboxes that run already go on until their timeout or until you stop them.',
    },
    sources: [
      { page: 'https://e2b.dev/docs/api-key', read: '2026-11-22' },
      { page: 'https://e2b.dev/docs/api-key.md', read: '2026-11-22' },
    ],
  },
};
