import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const buildkite: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  category: 'ci',
  rules: [
    {
      id: 'buildkite-agent-cluster-package-and-portal-tokens',
      title: 'Buildkite agent, cluster, package and portal tokens',
      confidence: 'certain',
      pattern: /bk(?:aa|aj|ar|ct|cq|ps|pt|pat|rt|pr)_[A-Za-z0-9_-]{40,340}/,
      keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkcq_', 'bkps_', 'bkpt_', 'bkpat_', 'bkrt_', 'bkpr_'], // keyfence:allow buildkite-agent-cluster-package-and-portal-tokens -- the beginnings of keys, side by side
      randomness: 'token',
      env: 'BUILDKITE_AGENT_TOKEN',
      docs: 'https://buildkite.com/docs/platform/security/tokens',
      examples: {
        keys: [`bkaa_${fake.base64url(48)}`, `bkaj_${fake.base64url(56, 2)}`],
        spares: [`BUILDKITE_AGENT_TOKEN=bkaa_${fake.base64url(36)}`, `qbkaa_${fake.base64url(48)}`],
      },
    },
    {
      id: 'buildkite-user-access-token',
      title: 'Buildkite user access token',
      confidence: 'certain',
      pattern: /bkua_[a-z0-9]{40}(?:[a-z0-9]{13})?/,
      keywords: ['bkua_'],
      env: 'BUILDKITE_API_TOKEN',
      docs: 'https://buildkite.com/docs/platform/security/tokens',
      examples: {
        keys: [`bkua_${fake.lowerAlnum(40)}`, `bkua_${fake.lowerAlnum(53, 2)}`],
        spares: [`BUILDKITE_API_TOKEN=bkua_${fake.lowerAlnum(39)}`, `qbkua_${fake.lowerAlnum(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://buildkite.com/user/api-access-tokens', steps: [] },
  },
};
