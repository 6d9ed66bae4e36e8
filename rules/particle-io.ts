import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const particleIo: Provider = {
  id: 'particle-io',
  name: 'Particle',
  category: 'cloud',
  rules: [
    {
      id: 'particle-io-access-token',
      title: 'Particle access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['particleio'],
      env: 'PARTICLE_IO_ACCESS_TOKEN',
      docs: 'https://docs.particle.io/reference/cloud-apis/api/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`PARTICLE_IO_ACCESS_TOKEN=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
