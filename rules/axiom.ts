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
  guide: {
    about:
      'An API token of Axiom sends data to datasets or queries them, as far as it was given leave to. A personal access token does everything '
      + 'that you can do in Axiom.',
    uses: [
      'Sending logs and traces from a service',
      'Querying datasets from a program',
      'Managing datasets and settings by script',
    ],
    generate: {
      page: 'https://axiom.co/docs/reference/tokens',
      steps: [
        'Open Settings, API tokens, and choose New API token.',
        'Name it after the service that will use it, and give it an expiration date.',
        'Choose basic for a token that only ingests, advanced for one with chosen actions on chosen datasets.',
        'Copy it at once to your store: it is not shown again.',
      ],
    },
    risks: [
      'fill your datasets with data of their own, and use up what your plan takes in',
      'with leave to query: read the logs, and whatever secrets and personal data were written to them',
      'with a personal access token: change and delete datasets, monitors and settings, and make tokens that outlive this one',
    ],
    practices: [
      'API tokens instead of personal access tokens, wherever one does.',
      'Only the datasets and actions that the service needs.',
      'An expiration date for every token.',
    ],
    sources: [
      { page: 'https://axiom.co/docs/reference/tokens.md', read: '2026-11-22' },
      { page: 'https://axiom.co/docs/restapi/token', read: '2026-11-22' },
    ],
  },
};
