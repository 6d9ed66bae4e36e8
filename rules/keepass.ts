import type { Provider } from '../src/catalog/define.js';

export const keepass: Provider = {
  id: 'keepass',
  name: 'KeePass',
  category: 'identity',
  rules: [],
  files: [
    {
      id: 'keepass-database',
      title: 'KeePass database',
      confidence: 'certain',
      names: ['*.kdbx', '*.kdb'],
      env: 'KEEPASS_DATABASE',
    },
  ],
};
