import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const langfuse: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  category: 'ai',
  rules: [
    {
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      confidence: 'certain',
      pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pk-lf-'],
      publicByDesign: 'It names the project; the secret key is the part to keep.',
      env: 'LANGFUSE_PUBLIC_KEY',
      docs: 'https://langfuse.com/docs',
      examples: {
        keys: [`pk-lf-${fake.uuid()}`, `pk-lf-${fake.uuid(2)}`],
        spares: [`LANGFUSE_PUBLIC_KEY=pk-lf-${fake.hex(8)}`, `qpk-lf-${fake.uuid()}`],
      },
    },
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      confidence: 'certain',
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['sk-lf-'],
      env: 'LANGFUSE_SECRET_KEY',
      docs: 'https://langfuse.com/docs',
      examples: {
        keys: [`sk-lf-${fake.uuid()}`, `sk-lf-${fake.uuid(2)}`],
        spares: [`LANGFUSE_SECRET_KEY=sk-lf-${fake.hex(8)}`, `qsk-lf-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Langfuse secret key, together with the public key, opens one project: its traces, prompts, datasets and scores. The public key alone only '
      + 'names the project.',
    uses: ['Sending traces from an application', 'Fetching prompts when it runs', 'Reading traces and scores for evaluations'],
    generate: {
      page: 'https://cloud.langfuse.com/',
      steps: [
        'Open the project, Project Settings, API Keys. You must be Owner or Admin of the project.',
        'Choose Create new API keys, and note what it is for.',
        'Choose its permissions: Ingestion for an application that only sends, Viewer for one that only reads.',
        'Set an expiry, then copy the secret key at once: Langfuse keeps no copy that can be shown again.',
      ],
    },
    risks: [
      'with full access or Viewer: read the traces, and so what users wrote and what the model answered',
      'with full access: change prompts, so that your application says what the thief wants',
      'with Ingestion: fill the project with forged traces and scores, at your cost',
    ],
    practices: [
      'Permissions for each key: Full access, Viewer, Ingestion or Scores ingestion.',
      'An expiry of 30, 60 or 90 days, a year, or a date of your choice.',
      'A project for each environment, with keys of its own.',
      'Masking of personal data before a trace is sent.',
    ],
    usage: {
      page: 'https://cloud.langfuse.com/',
      steps: [
        'Look for traces, scores and changed prompts that are not from your services.',
        'On the Enterprise plan read the audit logs: an entry names the user or the API key, and what was changed.',
        'Compare the usage on the billing page with what your services send.',
      ],
    },
    revoke: {
      page: 'https://cloud.langfuse.com/',
      steps: [
        'In Project Settings, API Keys, create a new pair; there is no rotation in one step.',
        'Put both new keys in your services, and see that traces arrive.',
        'Delete the old pair in the same list.',
        'Compare the prompts with their earlier versions.',
      ],
      effect: 'A deleted key is invalid at once; traces that are still sent with it are lost.',
      command:
        'curl -X DELETE "https://cloud.langfuse.com/api/public/projects/$PROJECT_ID/apiKeys/$API_KEY_ID" -u '
        + '"$LANGFUSE_ORG_PUBLIC_KEY:$LANGFUSE_ORG_SECRET_KEY"',
    },
    sources: [
      { page: 'https://langfuse.com/faq/all/lost-secret-key', read: '2026-11-22' },
      { page: 'https://langfuse.com/faq/all/read-only-api-keys.md', read: '2026-11-22' },
      { page: 'https://langfuse.com/docs/administration/audit-logs.md', read: '2026-11-22' },
    ],
  },
};
