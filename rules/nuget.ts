import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nuget: Provider = {
  id: 'nuget',
  name: 'NuGet',
  category: 'package-registry',
  rules: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      confidence: 'certain',
      pattern: /oy2[a-z2-7]{43}/,
      keywords: ['oy2'],
      env: 'NUGET_API_KEY',
      docs: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      examples: {
        keys: [`oy2${fake.lowerBase32(43)}`, `oy2${fake.lowerBase32(43, 2)}`],
        spares: [`NUGET_API_KEY=oy2${fake.lowerBase32(42)}`, `qoy2${fake.lowerBase32(43)}`],
      },
    },
  ],
};
