import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const teamwork: Provider = {
  id: 'teamwork',
  name: 'Teamwork',
  category: 'crm',
  rules: [
    {
      id: 'teamwork-api-key',
      title: 'Teamwork API key',
      confidence: 'certain',
      pattern: /tkn\.v1_[A-Za-z0-9]{71}=/,
      keywords: ['tkn.v1_'],
      env: 'TEAMWORK_API_KEY',
      examples: {
        keys: [`tkn.v1_${fake.alnum(71)}=`, `tkn.v1_${fake.alnum(71, 2)}=`],
        spares: [`TEAMWORK_API_KEY=tkn.v1_${fake.alnum(70)}`, `qtkn.v1_${fake.alnum(71)}=`],
      },
    },
  ],
};
