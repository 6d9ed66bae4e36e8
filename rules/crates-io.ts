import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cratesIo: Provider = {
  id: 'crates-io',
  name: 'crates.io',
  category: 'package-registry',
  rules: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      confidence: 'certain',
      pattern: /cio[A-Za-z0-9]{32}/,
      anywhere: true,
      env: 'CARGO_REGISTRY_TOKEN',
      docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
      examples: {
        keys: [`cio${fake.alnum(32)}`, `cio${fake.alnum(32, 2)}`],
        spares: [`CARGO_REGISTRY_TOKEN=cio${fake.alnum(31)}`, `qcio${fake.alnum(32)}`],
      },
    },
  ],
};
