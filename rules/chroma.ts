import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const chroma: Provider = {
  id: 'chroma',
  name: 'Chroma',
  category: 'db',
  aliases: ['ChromaDB'],
  rules: [
    {
      id: 'chroma-cloud-api-key',
      title: 'Chroma Cloud API key',
      confidence: 'certain',
      pattern: /ck-(?=[A-Za-z]*[0-9])[A-Za-z0-9]{43,44}/,
      anywhere: true,
      randomness: 'token',
      env: 'CHROMA_API_KEY',
      docs: 'https://docs.trychroma.com/cloud/getting-started',
      examples: {
        keys: [`ck-${fake.alnum(44)}`, `ck-${fake.alnum(44, 2)}`],
        spares: [`CHROMA_API_KEY=ck-${fake.alnum(40)}`, `qck-${fake.alnum(44)}`],
      },
    },
  ],
};
