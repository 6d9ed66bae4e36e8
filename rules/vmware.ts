import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vmware: Provider = {
  id: 'vmware',
  name: 'VMware',
  category: 'cloud',
  rules: [
    {
      id: 'vmware-api-key',
      title: 'VMware password',
      confidence: 'likely',
      pattern: /[^\s"'`;,<>]{8,30}/,
      words: ['vmware', 'vcenter', 'vsphere', 'esxi'],
      randomness: 'password',
      env: 'VMWARE_PASSWORD',
      docs: 'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
      examples: {
        keys: [fake.base64url(14), fake.base64url(20, 2)],
        spares: [`VMWARE_PASSWORD=${fake.base64url(6)}`, `checksum: ${fake.base64url(14)}`],
      },
    },
  ],
};
