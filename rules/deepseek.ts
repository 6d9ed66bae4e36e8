import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  category: 'ai',
  rules: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      confidence: 'likely',
      pattern: /sk-[0-9a-f]{32}/,
      words: ['deepseek'],
      env: 'DEEPSEEK_API_KEY',
      docs: 'https://api-docs.deepseek.com/',
      examples: {
        keys: [`sk-${fake.hex(32)}`, `sk-${fake.hex(32, 2)}`],
        spares: [`DEEPSEEK_API_KEY=sk-${fake.hex(31)}`, `checksum: sk-${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about: 'A DeepSeek API key runs models and pays for it from the balance of the account. It also reads that balance.',
    uses: [
      'Chat and text generation',
      'Coding assistants',
      'Programs made for the OpenAI API, with the address of DeepSeek',
    ],
    generate: {
      page: 'https://platform.deepseek.com/api_keys',
      steps: [
        'Open API keys on the platform.',
        'Create a new API key, and name it after the service.',
        'Copy it at once: it is not shown again.',
      ],
    },
    risks: [
      'run models until your balance is used up, and resell them',
      'slow down or block your own requests, since limits follow the use of the account',
      'bring your account a suspension by what they ask',
    ],
    practices: [
      'A small topped-up balance: use is paid from it, so it is the cap.',
      'A named key for each service, so that one can be deleted alone.',
      'A server of your own between your users and the API: no key in apps or web pages.',
    ],
    usage: {
      page: 'https://platform.deepseek.com/usage',
      steps: [
        'Open Usage, and compare requests, tokens and cost by day and model with what your services send.',
        'Look at the balance: it falls faster than usual when others use the key.',
        'Look through API keys for ones that you did not make.',
      ],
    },
    revoke: {
      page: 'https://platform.deepseek.com/api_keys',
      steps: [
        'Create a new key, and give it to the services.',
        'Find the leaked one by its name, delete it, and confirm.',
      ],
      effect: 'Requests with a deleted key get an authentication error (401). Other keys and the balance stay.',
    },
    sources: [
      { page: 'https://api-docs.deepseek.com/faq', read: '2026-11-22' },
    ],
  },
};
