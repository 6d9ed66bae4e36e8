import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pulumi: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  category: 'cloud',
  rules: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      confidence: 'certain',
      pattern: /pul-[0-9a-f]{40}/,
      keywords: ['pul-'],
      env: 'PULUMI_ACCESS_TOKEN',
      docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
      examples: {
        keys: [`pul-${fake.hex(40)}`, `pul-${fake.hex(40, 2)}`],
        spares: [`PULUMI_ACCESS_TOKEN=pul-${fake.hex(39)}`, `qpul-${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    about:
      'A Pulumi access token opens Pulumi Cloud: the stacks, their state, configuration and environments. A personal token does what its owner may '
      + 'do, a team token what the team may, an organisation token belongs to the organisation, with admin rights if it was made so.',
    uses: ['Running `pulumi up` in CI', 'Reading the state and outputs of stacks', 'Managing stacks, teams and tokens by the REST API'],
    generate: {
      page: 'https://app.pulumi.com/account/tokens',
      steps: [
        'For CI prefer a team token: it reaches only the stacks that the team was given. Make it in the settings of the organisation.',
        'For yourself: open the access tokens page of your account and create a token.',
        'Describe what it is for, and give it an expiry.',
        'Copy it at once: it is returned only when it is made.',
      ],
    },
    risks: [
      'read the state of all stacks it reaches: names, addresses and outputs of your infrastructure',
      'have Pulumi Cloud decrypt secrets in configuration and environments, often the keys of your cloud accounts',
      'change or delete the state, or start deployments that change real infrastructure',
      'with an admin token: add members and make further tokens',
    ],
    practices: [
      'Team tokens and organisation tokens for machines, personal ones for people only.',
      'Expiry, up to two years; short is better.',
      'Short-lived tokens by OIDC in CI, so that no token is stored at all.',
      'A secrets provider of your own cloud, so that Pulumi Cloud cannot decrypt the configuration.',
    ],
    usage: {
      page: 'https://app.pulumi.com/account/tokens',
      steps: [
        'See when each token was last used, on its page or by the API.',
        'Look at the activity of the stacks for updates that nobody of yours started.',
        'Where the plan has audit logs, look there for tokens, members and environments that were made or opened.',
      ],
    },
    revoke: {
      page: 'https://app.pulumi.com/account/tokens',
      steps: [
        'Make a new token and move CI and people to it.',
        'Delete the old one: a personal token on your tokens page, the others in the settings of the organisation or team.',
        'Change the cloud keys and secrets that its stacks and environments held.',
      ],
      effect: 'A deleted token is refused. Secrets that were read with it, and the cloud keys among them, work on until they are changed themselves.',
      command: `curl -X DELETE "https://api.pulumi.com/api/user/tokens/$TOKEN_ID" \\
  -H "Authorization: token $PULUMI_ACCESS_TOKEN"`,
    },
    sources: [
      { page: 'https://pulumi.com/docs/pulumi-cloud/reference/personal-access-tokens', read: '2026-11-21' },
      { page: 'https://pulumi.com/docs/reference/cloud-rest-api/access-tokens/', read: '2026-11-21' },
      { page: 'https://www.pulumi.com/registry/packages/pulumiservice/api-docs/api/tokens/teamtoken/', read: '2026-11-21' },
    ],
  },
};
