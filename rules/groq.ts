import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  category: 'ai',
  rules: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      confidence: 'certain',
      pattern: /gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}/,
      keywords: ['WGdyb3FY'],
      env: 'GROQ_API_KEY',
      docs: 'https://console.groq.com/docs/quickstart',
      examples: {
        keys: [`gsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(24, 2)}`, `gsk_${fake.alnum(20, 3)}WGdyb3FY${fake.alnum(24, 4)}`],
        spares: [`GROQ_API_KEY=gsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(23, 2)}`, `qgsk_${fake.alnum(20)}WGdyb3FY${fake.alnum(24, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.groq.com/keys', steps: [] },
  },
};
