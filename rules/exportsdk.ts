import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const exportsdk: Provider = {
  id: 'exportsdk',
  name: 'ExportSDK',
  category: 'storage',
  rules: [
    {
      id: 'exportsdk-api-key',
      title: 'ExportSDK API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{5,15}_[a-z0-9-]{36}/,
      words: ['exportsdk'],
      env: 'EXPORTSDK_API_KEY',
      examples: {
        keys: [`${fake.lowerAlnum(8)}_${fake.lowerAlnum(36, 2)}`, `${fake.lowerAlnum(11, 3)}_${fake.lowerAlnum(36, 4)}`],
        spares: [`EXPORTSDK_API_KEY=${fake.lowerAlnum(8)}_${fake.lowerAlnum(35, 2)}`, `checksum: ${fake.lowerAlnum(8)}_${fake.lowerAlnum(36, 2)}`],
      },
    },
  ],
};
