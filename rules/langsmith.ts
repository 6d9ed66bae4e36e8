import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const langsmith: Provider = {
  id: 'langsmith',
  name: 'LangSmith (LangChain)',
  category: 'ai',
  aliases: ['LangChain'],
  rules: [
    {
      id: 'langsmith-personal-access-token',
      title: 'LangSmith personal access token',
      confidence: 'certain',
      pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
      keywords: ['lsv2_pt_'],
      env: 'LANGSMITH_API_KEY',
      docs: 'https://docs.smith.langchain.com/',
      examples: {
        keys: [`lsv2_pt_${fake.hex(32)}_${fake.hex(10, 2)}`, `lsv2_pt_${fake.hex(32, 3)}_${fake.hex(10, 4)}`],
        spares: [`LANGSMITH_API_KEY=lsv2_pt_${fake.hex(32)}_${fake.hex(9, 2)}`, `qlsv2_pt_${fake.hex(32)}_${fake.hex(10, 2)}`],
      },
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      confidence: 'certain',
      pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
      keywords: ['lsv2_sk_'],
      env: 'LANGSMITH_API_KEY',
      docs: 'https://docs.smith.langchain.com/',
      examples: {
        keys: [`lsv2_sk_${fake.hex(32)}_${fake.hex(10, 2)}`, `lsv2_sk_${fake.hex(32, 3)}_${fake.hex(10, 4)}`],
        spares: [`LANGSMITH_API_KEY=lsv2_sk_${fake.hex(32)}_${fake.hex(9, 2)}`, `qlsv2_sk_${fake.hex(32)}_${fake.hex(10, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A LangSmith personal access token acts as its user. A service key belongs to no person, and opens the workspaces it was made for or the '
      + 'whole organisation.',
    uses: ['Sending traces from an application', 'Running evaluations over datasets', 'Fetching prompts and managing projects from scripts'],
    generate: {
      page: 'https://smith.langchain.com/settings',
      steps: [
        'Open Settings, API Keys, and create an API key.',
        'For an application choose a service key for the one workspace; for your own scripts a personal access token.',
        'On the Enterprise plan give the key a role with few permissions.',
        'Set an expiration in days, create it, and copy it at once: it is shown only once.',
      ],
    },
    risks: [
      'read traces: what users wrote, what the model answered, and what your tools returned',
      'change or delete datasets, prompts and projects, within the permissions of the key',
      'send traces at your cost',
      'a service key for the organisation: reach every workspace, and manage members where its role allows',
    ],
    practices: [
      'Service keys for one workspace in applications, personal tokens only for people.',
      'An expiration for every key.',
      'Roles for service keys, on the Enterprise plan.',
      'Usage limits, set in the billing settings.',
    ],
    usage: {
      page: 'https://smith.langchain.com/settings',
      steps: [
        'On the Enterprise plan read the audit logs: who made or deleted keys, members, datasets and settings, and when.',
        'Look for projects and traces that are not from your applications.',
        'Compare the numbers on the Billing and Usage page with what you send.',
      ],
    },
    revoke: {
      page: 'https://smith.langchain.com/settings',
      steps: [
        'Make a new key of the same kind with fewer rights, and move your applications.',
        'Open Settings, API Keys, find the old one, and choose the bin in the column Actions.',
        'A service key can be deleted over the API too.',
      ],
      effect: 'Requests with a deleted key are refused, and traces that are still sent with it are lost.',
      command: 'curl -X DELETE "https://api.smith.langchain.com/api/v1/orgs/current/service-keys/$API_KEY_ID" -H "X-Api-Key: $LANGSMITH_ADMIN_KEY"',
    },
    sources: [
      { page: 'https://docs.langchain.com/langsmith/create-account-api-key', read: '2026-11-22' },
      { page: 'https://docs.langchain.com/langsmith/smith-api/orgs/delete-org-service-key.md', read: '2026-11-22' },
      { page: 'https://docs.langchain.com/langsmith/audit-logs', read: '2026-11-22' },
    ],
  },
};
