import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const siliconflow: Provider = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  category: 'ai',
  rules: [
    {
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      confidence: 'certain',
      pattern: /(?:SILICONFLOW|[Ss]ilicon[Ff]low)[^\n]{0,100}?(?<key>sk-[a-z]{48})/,
      keywords: ['siliconflow'],
      env: 'SILICONFLOW_API_KEY',
      docs: 'https://docs.siliconflow.cn/',
      examples: {
        keys: [`SILICONFLOW_API_KEY=sk-${fake.lower(48)}`, `siliconflow: { apiKey: "sk-${fake.lower(48, 2)}`],
        spares: [`SILICONFLOW_API_KEY=sk-${fake.lower(47)}`, `slug: sk-${fake.lower(48)}`],
      },
    },
  ],
};
