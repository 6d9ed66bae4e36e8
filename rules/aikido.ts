import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aikido: Provider = {
  id: 'aikido',
  name: 'Aikido',
  category: 'ci',
  rules: [
    {
      id: 'aikido-client-secret',
      title: 'Aikido client secret',
      confidence: 'certain',
      pattern: /AIK_SECRET_[A-Za-z0-9]{64}/,
      keywords: ['AIK_SECRET_'],
      randomness: 'token',
      env: 'AIKIDO_CLIENT_SECRET',
      examples: {
        keys: [`AIK_SECRET_${fake.alnum(64)}`, `AIK_SECRET_${fake.alnum(64, 2)}`],
        spares: [`AIKIDO_CLIENT_SECRET=AIK_SECRET_${fake.alnum(63)}`, `qAIK_SECRET_${fake.alnum(64)}`],
      },
    },
    {
      id: 'aikido-token',
      title: 'Aikido token',
      confidence: 'certain',
      pattern: /AIK_CI_[A-Za-z0-9]{20,44}/,
      keywords: ['AIK_CI_'],
      randomness: 'token',
      env: 'AIKIDO_TOKEN',
      examples: {
        keys: [`AIK_CI_${fake.alnum(26)}`, `AIK_CI_${fake.alnum(32, 2)}`],
        spares: [`AIKIDO_TOKEN=AIK_CI_${fake.alnum(18)}`, `qAIK_CI_${fake.alnum(26)}`],
      },
    },
  ],
};
