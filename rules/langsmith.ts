import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const langsmith: Provider = {
  id: 'langsmith',
  name: 'LangSmith (LangChain)',
  category: 'ai',
  aliases: ['LangChain'],
  rules: [
    {
      id: 'langsmith-personal-access-token',
      title: 'LangSmith personal access token',
      confidence: 'certain',
      pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
      keywords: ['lsv2_pt_'],
      env: 'LANGSMITH_API_KEY',
      docs: 'https://docs.smith.langchain.com/',
      examples: {
        keys: [`lsv2_pt_${fake.hex(32)}_${fake.hex(10, 2)}`, `lsv2_pt_${fake.hex(32, 3)}_${fake.hex(10, 4)}`],
        spares: [`LANGSMITH_API_KEY=lsv2_pt_${fake.hex(32)}_${fake.hex(9, 2)}`, `qlsv2_pt_${fake.hex(32)}_${fake.hex(10, 2)}`],
      },
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      confidence: 'certain',
      pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
      keywords: ['lsv2_sk_'],
      env: 'LANGSMITH_API_KEY',
      docs: 'https://docs.smith.langchain.com/',
      examples: {
        keys: [`lsv2_sk_${fake.hex(32)}_${fake.hex(10, 2)}`, `lsv2_sk_${fake.hex(32, 3)}_${fake.hex(10, 4)}`],
        spares: [`LANGSMITH_API_KEY=lsv2_sk_${fake.hex(32)}_${fake.hex(9, 2)}`, `qlsv2_sk_${fake.hex(32)}_${fake.hex(10, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://smith.langchain.com/settings', steps: [] },
  },
};
