import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ocrSpace: Provider = {
  id: 'ocr-space',
  name: 'OCR.space',
  category: 'ai',
  rules: [
    {
      id: 'ocr-space-api-key',
      title: 'OCR.space API key',
      confidence: 'certain',
      pattern: /K8[0-9]{8}88957/,
      keywords: ['88957'],
      env: 'OCR_SPACE_API_KEY',
      docs: 'https://ocr.space/OCRAPI',
      examples: {
        keys: [`K8${fake.digits(8)}88957`, `K8${fake.digits(8, 2)}88957`],
        spares: [`OCR_SPACE_API_KEY=K8${fake.digits(7)}88957`, `qK8${fake.digits(8)}88957`],
      },
    },
  ],
};
