import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const modal: Provider = {
  id: 'modal',
  name: 'Modal',
  category: 'ai',
  rules: [
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      confidence: 'likely',
      pattern: /as-[A-Za-z0-9]{22}/,
      words: ['modal'],
      everyday: true,
      env: 'MODAL_TOKEN_SECRET',
      docs: 'https://modal.com/docs/reference/modal.config',
      examples: {
        keys: [`as-${fake.alnum(22)}`, `as-${fake.alnum(22, 2)}`],
        catches: [`modal token set --token-id ak-${fake.alnum(22, 3)} --token-secret as-${fake.alnum(22, 53)}`],
        spares: [`MODAL_TOKEN_SECRET=as-${fake.alnum(21)}`, `checksum: as-${fake.alnum(22)}`],
      },
    },
  ],
};
