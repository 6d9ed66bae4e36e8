import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  category: 'db',
  rules: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      confidence: 'certain',
      pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
      keywords: ['pcsk_'],
      env: 'PINECONE_API_KEY',
      docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      examples: {
        keys: [`pcsk_${fake.alnum(6)}_${fake.alnum(63, 2)}`, `pcsk_${fake.alnum(6, 3)}_${fake.alnum(63, 4)}`],
        spares: [`PINECONE_API_KEY=pcsk_${fake.alnum(6)}_${fake.alnum(62, 2)}`, `qpcsk_${fake.alnum(6)}_${fake.alnum(63, 2)}`],
      },
    },
    {
      id: 'pinecone-api-key-older',
      title: 'Pinecone API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['pinecone'],
      env: 'PINECONE_API_KEY',
      docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`PINECONE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.pinecone.io/', steps: [] },
  },
};
