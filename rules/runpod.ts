import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const runpod: Provider = {
  id: 'runpod',
  name: 'RunPod',
  category: 'ai',
  rules: [
    {
      id: 'runpod-api-key',
      title: 'RunPod API key',
      confidence: 'certain',
      pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/,
      keywords: ['rpa_'],
      randomness: 'token',
      env: 'RUNPOD_API_KEY',
      examples: {
        keys: [`rpa_${fake.upperAlnum(40)}${fake.alnum(6, 2)}`, `rpa_${fake.upperAlnum(40, 3)}${fake.alnum(6, 4)}`],
        spares: [`RUNPOD_API_KEY=rpa_${fake.upperAlnum(40)}${fake.alnum(5, 2)}`, `qrpa_${fake.upperAlnum(40)}${fake.alnum(6, 2)}`],
      },
    },
  ],
};
