import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

/** Both keys are 32 hexadecimal digits: the name tells which one it is, and where it does not, the older one is meant. */
export const clarifai: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  category: 'ai',
  rules: [
    {
      id: 'clarifai-api-key',
      title: 'Clarifai API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['clarifai'],
      env: 'CLARIFAI_API_KEY',
      docs: 'https://docs.clarifai.com/control/authentication/app-specific-api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`curl -H "Authorization: Key ${fake.hex(32, 3)}" https://api.clarifai.com/v2/models`, `const app = new Clarifai.App({ apiKey: '${fake.hex(32, 4)}' });`, `import clarifai\n\nkey = '${fake.hex(32, 5)}'`],
        spares: [`CLARIFAI_API_KEY=${fake.hex(31)}`, `clarifai_model_version = "${fake.hex(32, 6)}"`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'clarifai-personal-access-token',
      title: 'Clarifai personal access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['clarifai', 'clarifaipat', 'clarifaiaccesstoken', 'clarifaipersonalaccesstoken', 'pat', 'accesstoken'],
      env: 'CLARIFAI_PAT',
      docs: 'https://docs.clarifai.com/control/authentication/pat/',
      examples: {
        keys: [fake.hex(32, 7), fake.hex(32, 8)],
        catches: [`export CLARIFAI_PAT=${fake.hex(32, 9)}`, `model = clarifai.Model(url=MODEL_URL, pat="${fake.hex(32, 10)}")`],
        spares: [`CLARIFAI_PAT=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about: 'A Clarifai key authenticates calls to the Clarifai platform. A personal access token opens everything of the account, an API key the scopes of one app.',
    uses: ['Recognising what images and videos show', 'Running and training models', 'Searching the inputs of an app'],
    generate: {
      page: 'https://clarifai.com/settings/security',
      steps: ['Open the account settings, then API keys (or Personal access tokens).', 'Create a key and name it after the service that will use it.', 'Choose the scopes that this service needs.', 'Confirm, and copy the key: it is shown once.'],
    },
    revoke: { page: 'https://clarifai.com/settings/security', steps: [] },
  },
};
