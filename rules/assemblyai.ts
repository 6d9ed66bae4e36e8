import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const assemblyai: Provider = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  category: 'ai',
  rules: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['assemblyai'],
      env: 'ASSEMBLYAI_API_KEY',
      docs: 'https://www.assemblyai.com/docs',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ASSEMBLYAI_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about: 'An AssemblyAI API key opens one project: it transcribes audio and runs language models at your cost, and reads the transcripts of that project.',
    uses: [
      'Transcribing recordings',
      'Live speech to text',
      'Summarising and analysing what was said',
    ],
    generate: {
      page: 'https://www.assemblyai.com/dashboard/home',
      steps: [
        'Make a project for this service or environment, if your plan has one left.',
        'Open API Keys in the dashboard, and choose Create New API Key.',
        'Name it after the service, and choose Create.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'transcribe at your cost, and use up your rate limits',
      'read the transcripts of the project, that is, what people said in confidence',
      'delete transcripts',
    ],
    practices: [
      'A project for each environment or customer: a key of one reads nothing of another.',
      'Temporary tokens for streaming from browsers and apps, instead of the key.',
      'Deleting transcripts that are no longer needed.',
      'Alerts on cost and usage, in the settings of the workspace.',
    ],
    usage: {
      page: 'https://www.assemblyai.com/dashboard/home',
      steps: [
        'Open Workspace, Manage, and look at cost and usage by day and by product.',
        'Open Logs of each API for requests that your services did not send.',
        'Read the activity logs in the settings for keys and members that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://www.assemblyai.com/dashboard/home',
      steps: [
        'Create a new key in the same project, and give it to the services.',
        'Open API Keys, find the leaked one by its name, and delete it.',
        'Delete transcripts that should not have been read, and tell those whom they concern.',
      ],
      effect: 'A deleted key is refused, so services that still send it stop transcribing. Transcripts stay in the project and are read with the new key.',
    },
    sources: [
      { page: 'https://www.assemblyai.com/docs/account-management', read: '2026-11-22' },
      { page: 'https://www.assemblyai.com/docs/account-management.md', read: '2026-11-22' },
    ],
  },
};
