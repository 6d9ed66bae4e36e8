import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vagrantCloud: Provider = {
  id: 'vagrant-cloud',
  name: 'Vagrant Cloud',
  category: 'identity',
  rules: [
    {
      id: 'vagrant-cloud-personal-access-token',
      title: 'Vagrant Cloud personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{14}[\w.-]atlasv1[\w.-][A-Za-z0-9]{67}/,
      words: ['vagrant', 'vagrantcloud'],
      precedence: 1,
      env: 'VAGRANT_CLOUD_TOKEN',
      examples: {
        keys: [`${fake.alnum(14)}.atlasv1.${fake.alnum(67, 2)}`, `${fake.alnum(14, 3)}.atlasv1.${fake.alnum(67, 4)}`],
        spares: [`VAGRANT_CLOUD_TOKEN=${fake.alnum(14)}.atlasv1.${fake.alnum(66, 2)}`, `checksum: ${fake.alnum(14)}.atlasv1.${fake.alnum(67, 2)}`],
      },
    },
  ],
};
