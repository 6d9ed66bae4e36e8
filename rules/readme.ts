import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const readme: Provider = {
  id: 'readme',
  name: 'ReadMe',
  category: 'ci',
  rules: [
    {
      id: 'readme-api-token',
      title: 'ReadMe API token',
      confidence: 'certain',
      pattern: /rdme_[a-z0-9]{70}/,
      keywords: ['rdme_'],
      env: 'README_API_TOKEN',
      examples: {
        keys: [`rdme_${fake.lowerAlnum(70)}`, `rdme_${fake.lowerAlnum(70, 2)}`],
        spares: [`README_API_TOKEN=rdme_${fake.lowerAlnum(69)}`, `qrdme_${fake.lowerAlnum(70)}`],
      },
    },
  ],
};
