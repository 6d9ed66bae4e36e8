import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  category: 'ai',
  rules: [
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization token',
      confidence: 'certain',
      pattern: /api_org_[A-Za-z0-9]{34}/,
      keywords: ['api_org_'],
      env: 'HF_TOKEN',
      docs: 'https://huggingface.co/docs/hub/security-tokens',
      examples: {
        keys: [`api_org_${fake.alnum(34)}`, `api_org_${fake.alnum(34, 2)}`],
        spares: [`HF_TOKEN=api_org_${fake.alnum(33)}`, `qapi_org_${fake.alnum(34)}`],
      },
    },
    {
      id: 'huggingface-user-access-token',
      title: 'Hugging Face user access token',
      confidence: 'certain',
      pattern: /hf_[A-Za-z0-9]{34}/,
      keywords: ['hf_'],
      env: 'HF_TOKEN',
      docs: 'https://huggingface.co/docs/hub/security-tokens',
      examples: {
        keys: [`hf_${fake.alnum(34)}`, `hf_${fake.alnum(34, 2)}`],
        spares: [`HF_TOKEN=hf_${fake.alnum(33)}`, `qhf_${fake.alnum(34)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://huggingface.co/settings/tokens', steps: [] },
  },
};
