import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const volcengine: Provider = {
  id: 'volcengine',
  name: 'Volcengine',
  category: 'cloud',
  aliases: ['Volcano Engine', 'BytePlus'],
  rules: [
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key ID',
      confidence: 'certain',
      pattern: /AKLT(?=[A-Za-z]*[0-9])[A-Za-z0-9]{43}/,
      keywords: ['AKLT'],
      env: 'VOLC_ACCESSKEY',
      docs: 'https://www.volcengine.com/docs/6291/65568',
      examples: {
        keys: [`AKLT${fake.alnum(43)}`, `AKLT${fake.alnum(43, 2)}`],
        spares: [`VOLC_ACCESSKEY=AKLT${fake.alnum(42)}`, `qAKLT${fake.alnum(43)}`],
      },
    },
  ],
};
