import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const octopusDeploy: Provider = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  category: 'ci',
  rules: [
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      confidence: 'likely',
      pattern: /API-[A-Z0-9]{26}/,
      anywhere: true,
      randomness: 'token',
      env: 'OCTOPUS_DEPLOY_API_KEY',
      docs: 'https://octopus.com/docs/octopus-rest-api',
      examples: {
        keys: [`API-${fake.upperAlnum(26)}`, `API-${fake.upperAlnum(26, 2)}`],
        spares: [`OCTOPUS_DEPLOY_API_KEY=API-${fake.upperAlnum(25)}`, `qAPI-${fake.upperAlnum(26)}`],
      },
    },
    {
      id: 'octopus-deploy-token',
      title: 'Octopus Deploy token',
      confidence: 'likely',
      pattern: /API-[A-Z0-9]{29,34}/,
      anywhere: true,
      randomness: 'token',
      env: 'OCTOPUS_DEPLOY_TOKEN',
      docs: 'https://octopus.com/docs/octopus-rest-api',
      examples: {
        keys: [`API-${fake.upperAlnum(31)}`, `API-${fake.upperAlnum(33, 2)}`],
        spares: [`OCTOPUS_DEPLOY_TOKEN=API-${fake.upperAlnum(27)}`, `qAPI-${fake.upperAlnum(31)}`],
      },
    },
  ],
};
