import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const axiom: Provider = {
  id: 'axiom',
  name: 'Axiom',
  category: 'monitoring',
  rules: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      confidence: 'certain',
      pattern: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['xaat-'],
      env: 'AXIOM_TOKEN',
      docs: 'https://axiom.co/docs/reference/tokens',
      examples: {
        keys: [`xaat-${fake.uuid()}`, `xaat-${fake.uuid(2)}`],
        spares: [`AXIOM_TOKEN=xaat-${fake.hex(32)}`, `qxaat-${fake.uuid()}`],
      },
    },
    {
      id: 'axiom-personal-access-token',
      title: 'Axiom personal access token',
      confidence: 'certain',
      pattern: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['xapt-'],
      env: 'AXIOM_TOKEN',
      docs: 'https://axiom.co/docs/reference/tokens',
      examples: {
        keys: [`xapt-${fake.uuid()}`, `xapt-${fake.uuid(2)}`],
        spares: [`AXIOM_TOKEN=xapt-${fake.hex(32)}`, `qxapt-${fake.uuid()}`],
      },
    },
  ],
};
