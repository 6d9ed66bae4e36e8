import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const spectralops: Provider = {
  id: 'spectralops',
  name: 'Spectral',
  category: 'other',
  rules: [
    {
      id: 'spectralops-token',
      title: 'Spectral token',
      confidence: 'certain',
      pattern: /spu-[a-z0-9]{32}/,
      keywords: ['spu-'],
      env: 'SPECTRALOPS_TOKEN',
      examples: {
        keys: [`spu-${fake.lowerAlnum(32)}`, `spu-${fake.lowerAlnum(32, 2)}`],
        spares: [`SPECTRALOPS_TOKEN=spu-${fake.lowerAlnum(31)}`, `qspu-${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
