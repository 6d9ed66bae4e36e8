import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kubernetes: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  category: 'cloud',
  rules: [
    {
      id: 'kubernetes-secret',
      title: 'Kubernetes bootstrap token',
      confidence: 'likely',
      pattern: /[a-z0-9]{6}\.[a-z0-9]{16}/,
      words: ['kubeadm', 'bootstraptoken', 'jointoken', 'kubernetes'],
      env: 'KUBEADM_TOKEN',
      docs: 'https://helm.sh/docs/chart_template_guide/variables/',
      examples: {
        keys: [`${fake.lowerAlnum(6)}.${fake.lowerAlnum(16, 2)}`, `${fake.lowerAlnum(6, 3)}.${fake.lowerAlnum(16, 4)}`],
        spares: [`KUBEADM_TOKEN=${fake.lowerAlnum(6)}.${fake.lowerAlnum(15, 2)}`, `checksum: ${fake.lowerAlnum(6)}.${fake.lowerAlnum(16, 2)}`],
      },
    },
  ],
};
