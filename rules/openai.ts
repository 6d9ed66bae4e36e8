import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  category: 'ai',
  aliases: ['ChatGPT'],
  rules: [
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      confidence: 'certain',
      pattern: /sk-admin-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-admin-'],
      env: 'OPENAI_ADMIN_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`, `sk-admin-${fake.base64url(66, 3)}T3BlbkFJ${fake.base64url(66, 4)}`],
        spares: [`OPENAI_ADMIN_KEY=sk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`, `qsk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`],
      },
    },
    {
      id: 'openai-project-api-key',
      title: 'OpenAI project API key',
      confidence: 'certain',
      pattern: /sk-proj-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-proj-'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-proj-${fake.base64url(74)}T3BlbkFJ${fake.base64url(74, 2)}`, `sk-proj-${fake.alnum(20, 3)}T3BlbkFJ${fake.alnum(20, 4)}`],
        spares: [`OPENAI_API_KEY=sk-proj-${fake.base64url(48)}`, `OPENAI_API_KEY=sk-proj-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`],
      },
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      confidence: 'certain',
      pattern: /sk-svcacct-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-svcacct-'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`, `sk-svcacct-${fake.base64url(66, 3)}T3BlbkFJ${fake.base64url(66, 4)}`],
        spares: [`OPENAI_API_KEY=sk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`, `qsk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`],
      },
    },
    {
      id: 'openai-user-api-key-older',
      title: 'OpenAI user API key (older)',
      confidence: 'certain',
      pattern: /sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
      keywords: ['T3BlbkFJ'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20, 2)}`, `sk-None-${fake.alnum(20, 3)}T3BlbkFJ${fake.alnum(20, 4)}`],
        spares: [`OPENAI_API_KEY=sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(19, 2)}`, `qsk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'An OpenAI API key pays for requests to the models, for one project or, if it is an older user key, for the account. An admin key manages '
      + 'the organisation: its members, projects and keys.',
    uses: [
      'Calling models from a server',
      'Working with files, fine-tuning and assistants',
      'With an admin key: managing projects, members and keys by script',
    ],
    generate: {
      page: 'https://platform.openai.com/api-keys',
      steps: [
        'Make a project for the service, so that its keys, limits and usage stand alone.',
        'On the API keys page create a new secret key in that project; for a program, owned by a service account.',
        'Choose restricted permissions and only the endpoints that the service calls.',
        'Copy the key at once: it is shown in full only when it is made.',
      ],
    },
    risks: [
      'run models at your cost until the limit is reached, and resell them',
      'use up the rate limits, so that your own requests fail',
      'read and delete files, fine-tuned models and stored conversations of the project',
      'with an admin key: make further keys and invite members',
    ],
    practices: [
      'A project for each service and environment, each with its own keys and service accounts.',
      'Permissions of a key: all, restricted by endpoint, or read-only.',
      'Monthly budgets and alerts, and rate limits, for the project and the organisation.',
      'Models that a project may use.',
    ],
    usage: {
      page: 'https://platform.openai.com/usage',
      steps: [
        'Open the usage page and look at cost and requests by project, by key and by model.',
        'The API keys page says when each key was last used.',
        'With audit logging on, an owner reads who made or changed keys and members.',
      ],
    },
    revoke: {
      page: 'https://platform.openai.com/api-keys',
      steps: [
        'Open the API keys page and find the key by its name or last characters.',
        'Choose the trash can beside it, and confirm.',
        'An admin key is deleted on the Admin keys page of the organisation settings; then look for keys and members that it made.',
      ],
      effect: 'A deleted key cannot be used and does not come back; programs that still have it stop working.',
      command: `curl -X DELETE "https://api.openai.com/v1/organization/projects/$PROJECT_ID/api_keys/$API_KEY_ID" \\
  -H "Authorization: Bearer $OPENAI_ADMIN_KEY"`,
    },
    sources: [
      { page: 'https://help.openai.com/en/articles/4936850-best-practices-for-api-key-safety', read: '2026-11-21' },
      { page: 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key', read: '2026-11-21' },
    ],
  },
};
