import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kaggle: Provider = {
  id: 'kaggle',
  name: 'Kaggle',
  category: 'ai',
  rules: [
    {
      id: 'kaggle-api-token',
      title: 'Kaggle API token',
      confidence: 'certain',
      pattern: /KGAT_[0-9a-f]{32}/,
      keywords: ['KGAT_'],
      env: 'KAGGLE_API_TOKEN',
      docs: 'https://www.kaggle.com/docs/api',
      examples: {
        keys: [`KGAT_${fake.hex(32)}`, `KGAT_${fake.hex(32, 2)}`],
        spares: [`KAGGLE_API_TOKEN=KGAT_${fake.hex(31)}`, `qKGAT_${fake.hex(32)}`],
      },
    },
    {
      id: 'kaggle-api-key-older',
      title: 'Kaggle API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['kaggle'],
      env: 'KAGGLE_KEY',
      docs: 'https://www.kaggle.com/docs/api',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [{ path: 'kaggle.json', text: `{"username":"ada","key":"${fake.hex(32, 3)}"}\n` }],
        spares: [`KAGGLE_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
