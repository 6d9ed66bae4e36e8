import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  category: 'ai',
  rules: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      confidence: 'certain',
      pattern: /pplx-[A-Za-z0-9]{48}/,
      keywords: ['pplx-'],
      randomness: 'token',
      env: 'PERPLEXITY_API_KEY',
      docs: 'https://docs.perplexity.ai/',
      examples: {
        keys: [`pplx-${fake.alnum(48)}`, `pplx-${fake.alnum(48, 2)}`],
        spares: [`PERPLEXITY_API_KEY=pplx-${fake.alnum(47)}`, `qpplx-${fake.alnum(48)}`],
      },
    },
  ],
  guide: {
    about: 'A Perplexity API key authenticates calls to the Perplexity API, at the cost of its API group. It can also make and revoke keys.',
    uses: ['Answers with sources from the web, in a program', 'Web search for an assistant', 'Making and revoking keys by script'],
    generate: {
      page: 'https://console.perplexity.ai',
      steps: [
        'Make an API group for the service or environment, if there is none yet.',
        'On the API keys page of the group generate a key, and name it after the service.',
        'Copy it at once: it is shown only now.',
      ],
    },
    risks: [
      'ask questions at your cost, until the credits of the group are used up, and then whatever an automatic top-up adds',
      'use up the rate limits, so that your own requests fail',
      'make further keys by the API, which outlive this one, or revoke yours',
    ],
    practices: [
      'An API group for each service and environment, each with its own credits.',
      'No automatic top-up, or a small one.',
      'Regular rotation by the API: make the new key, move, revoke the old one.',
      'Calls from a server, never from a browser or an app.',
    ],
    usage: {
      page: 'https://console.perplexity.ai',
      steps: [
        'Look at the usage and cost of the API group, and compare them with those of the weeks before.',
        'Look for keys in the group that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://console.perplexity.ai',
      steps: [
        'Generate the new key and move the services to it.',
        'Revoke the old one on the API keys page of its group, or by the API.',
        'Revoke every other key that the leaked one may have made.',
      ],
      effect: 'A revoked key cannot be brought back; whatever still sends it fails. Keys that were made with it go on working until they are revoked.',
      command: `curl -X POST https://api.perplexity.ai/revoke_auth_token \\
  -H "Authorization: Bearer $PERPLEXITY_API_KEY" -H 'Content-Type: application/json' \\
  -d '{"auth_token": "'"$LEAKED_KEY"'"}'`,
    },
    sources: [
      { page: 'https://docs.perplexity.ai/docs/admin/api-key-management.md', read: '2026-11-21' },
      { page: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post', read: '2026-11-21' },
    ],
  },
};
