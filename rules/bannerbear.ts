import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bannerbear: Provider = {
  id: 'bannerbear',
  name: 'Bannerbear',
  category: 'cms',
  rules: [
    {
      id: 'bannerbear-api-key-2',
      title: 'Bannerbear API key (24 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}tt/,
      words: ['bannerbear'],
      env: 'BANNERBEAR_API_KEY',
      docs: 'https://developers.bannerbear.com/',
      examples: {
        keys: [`${fake.alnum(22)}tt`, `${fake.alnum(22, 2)}tt`],
        spares: [`BANNERBEAR_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}tt`],
      },
    },
    {
      id: 'bannerbear-api-key-bb-pr',
      title: 'Bannerbear API key (begins bb_pr_)',
      confidence: 'certain',
      pattern: /bb_(?:pr|ma)_[0-9a-f]{30}/,
      keywords: ['bb_pr_', 'bb_ma_'],
      env: 'BANNERBEAR_API_KEY',
      docs: 'https://developers.bannerbear.com/',
      examples: {
        keys: [`bb_pr_${fake.hex(30)}`, `bb_ma_${fake.hex(30, 2)}`],
        spares: [`BANNERBEAR_API_KEY=bb_pr_${fake.hex(29)}`, `qbb_pr_${fake.hex(30)}`],
      },
    },
  ],
};
