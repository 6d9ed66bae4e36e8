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
    about:
      'An API access token (bkua_) acts as its user in the REST or GraphQL API, in the organisations that it was given. An agent token lets a machine '
      + 'join a cluster and receive jobs. Job and session tokens act for one job or one agent; package tokens read or write a registry.',
    uses: [
      'Connecting build agents',
      'Starting and reading builds by script',
      'Publishing and installing packages',
    ],
    generate: {
      page: 'https://buildkite.com/user/api-access-tokens',
      steps: [
        'API: open the API access tokens of your personal settings, and make a new one.',
        'Choose only the organisations and the REST scopes that the program needs; leave GraphQL off, since it cannot be limited by scope.',
        'Agents: open Agents, the cluster, Agent Tokens, and make a new one for each environment.',
        'Give an agent token an end date and the addresses of your machines.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'with an agent token: register a machine, receive your jobs, and read their source code and secrets',
      'with write scopes: start builds with commands of their own, and so reach what your agents reach',
      'read build logs, artifacts and, with that scope, the environment variables of jobs',
      'with a package token: publish changed packages that your builds then install',
    ],
    practices: [
      'REST scopes for an API token, each for reading or for writing, and the organisations that it may see.',
      'Allowed IP addresses and an end date for cluster agent tokens.',
      'A cluster and an agent token for each environment.',
      'API access tokens (bkua_) that GitHub finds in a public repository are revoked by Buildkite at once.',
    ],
    usage: {
      page: 'https://buildkite.com/docs/apis/managing-api-tokens',
      steps: [
        'An administrator opens API Access Audit in the organisation settings: all tokens that reach the organisation, their owners and scopes.',
        'Look at the connected agents of the cluster for machines that are not yours.',
        'Look for builds, changed pipelines and webhooks that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://buildkite.com/user/api-access-tokens',
      steps: [
        'API access token: find it in your personal settings, and revoke it; an administrator can take its access on the API Access Audit page.',
        'Agent token: Agents, the cluster, Agent Tokens; make a new one, move the agents, then revoke the old one.',
        'Stop agents that are not yours: revoking the token does not disconnect them.',
        'Job tokens (bkaj_) end with their job: cancel it if it still runs.',
        'For other tokens write to Buildkite support.',
      ],
      effect: 'An API token is refused at once. With a revoked agent token no new agent starts; those that are connected stay connected.',
      command: `curl -X DELETE "https://api.buildkite.com/v2/organizations/$ORGANIZATION/clusters/$CLUSTER_ID/tokens/$AGENT_TOKEN_ID" \\
  -H "Authorization: Bearer $BUILDKITE_API_TOKEN"`,
    },
    sources: [
      { page: 'https://buildkite.com/docs/platform/security/tokens', read: '2026-11-22' },
      { page: 'https://buildkite.com/docs/agent/v3/tokens', read: '2026-11-22' },
      { page: 'https://buildkite.com/docs/apis/managing-api-tokens', read: '2026-11-22' },
      { page: 'https://buildkite.com/docs/apis/rest-api/clusters/agent-tokens', read: '2026-11-22' },
    ],
  },
};
