import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const langfuse: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  category: 'ai',
  rules: [
    {
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      confidence: 'certain',
      pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pk-lf-'],
      publicByDesign: 'It names the project; the secret key is the part to keep.',
      env: 'LANGFUSE_PUBLIC_KEY',
      docs: 'https://langfuse.com/docs',
      examples: {
        keys: [`pk-lf-${fake.uuid()}`, `pk-lf-${fake.uuid(2)}`],
        spares: [`LANGFUSE_PUBLIC_KEY=pk-lf-${fake.hex(8)}`, `qpk-lf-${fake.uuid()}`],
      },
    },
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      confidence: 'certain',
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['sk-lf-'],
      env: 'LANGFUSE_SECRET_KEY',
      docs: 'https://langfuse.com/docs',
      examples: {
        keys: [`sk-lf-${fake.uuid()}`, `sk-lf-${fake.uuid(2)}`],
        spares: [`LANGFUSE_SECRET_KEY=sk-lf-${fake.hex(8)}`, `qsk-lf-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cloud.langfuse.com/', steps: [] },
  },
};
