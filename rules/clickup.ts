import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clickup: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  category: 'cms',
  rules: [
    {
      id: 'clickup-personal-access-token',
      title: 'ClickUp personal access token',
      confidence: 'likely',
      pattern: /pk_[0-9]{7,8}_[A-Z0-9]{32}/,
      anywhere: true,
      env: 'CLICKUP_TOKEN',
      examples: {
        keys: [`pk_${fake.digits(8)}_${fake.upperAlnum(32, 2)}`, `pk_${fake.digits(8, 3)}_${fake.upperAlnum(32, 4)}`],
        spares: [`CLICKUP_TOKEN=pk_${fake.digits(8)}_${fake.upperAlnum(31, 2)}`, `qpk_${fake.digits(8)}_${fake.upperAlnum(32, 2)}`],
      },
    },
  ],
};
