import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aspnet: Provider = {
  id: 'aspnet',
  name: 'ASP.NET',
  category: 'generic',
  rules: [
    {
      id: 'aspnet-machinekey-decryption-key',
      title: 'ASP.NET machineKey decryption key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{48,64}/,
      words: ['decryptionkey', 'machinekey'],
      everyday: true,
      env: 'MACHINE_KEY_DECRYPTION_KEY',
      docs: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection',
      examples: {
        keys: [fake.hex(52), fake.hex(56, 2)],
        spares: [`MACHINE_KEY_DECRYPTION_KEY=${fake.hex(44)}`, `checksum: ${fake.hex(52)}`],
      },
    },
    {
      id: 'aspnet-machinekey-validation-key',
      title: 'ASP.NET machineKey validation key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{40,128}/,
      words: ['validationkey', 'machinekey'],
      everyday: true,
      env: 'MACHINE_KEY_VALIDATION_KEY',
      docs: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection',
      examples: {
        keys: [fake.hex(48), fake.hex(56, 2)],
        spares: [`MACHINE_KEY_VALIDATION_KEY=${fake.hex(36)}`, `checksum: ${fake.hex(48)}`, `// The validation key, as a string.\n#define CHECK_KEY_STRING "${fake.hex(64)}"`],
      },
    },
  ],
};
