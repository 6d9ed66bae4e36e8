import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const terraformCloud: Provider = {
  id: 'terraform-cloud',
  name: 'HCP Terraform (Terraform Cloud)',
  category: 'cloud',
  aliases: ['Terraform Cloud'],
  rules: [
    {
      id: 'terraform-cloud-api-token',
      title: 'HCP Terraform API token',
      confidence: 'certain',
      pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/,
      keywords: ['.atlasv1.'],
      env: 'TF_TOKEN_app_terraform_io',
      docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      examples: {
        keys: [`${fake.alnum(14)}.atlasv1.${fake.base64url(63, 2)}`, `${fake.alnum(14, 3)}.atlasv1.${fake.base64url(66, 4)}`],
        spares: [`TF_TOKEN_app_terraform_io=${fake.alnum(14)}.atlasv1.${fake.base64url(59, 2)}`, `q${fake.alnum(14)}.atlasv1.${fake.base64url(63, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'An HCP Terraform API token opens the API and the remote state. A user token does all that its owner may do in every organisation, a team token '
      + 'what the team may, an organisation token manages teams and workspaces but starts no runs.',
    uses: ['`terraform` on a developer machine (user token)', 'Runs from CI (team token)', 'Managing workspaces and teams (organisation token)'],
    generate: {
      page: 'https://app.terraform.io/app/settings/tokens',
      steps: [
        'For CI make a team that reaches only the workspaces it needs, and a token of this team, in the settings of the organisation.',
        'For yourself: open Tokens in the account settings and create an API token, or run `terraform login`.',
        'Describe what it is for, and set an expiration.',
        'Copy it at once: it is shown only when it is made.',
      ],
    },
    risks: [
      'read the state of every workspace it reaches, often with passwords and private keys in plain text',
      'start and apply runs, and so change or destroy infrastructure',
      'run code in a workspace and read its variables, the keys of cloud accounts among them',
      'with an organisation token: make teams and team tokens',
    ],
    practices: [
      'Team tokens for machines; a user token reaches every organisation of its owner.',
      'Expiration for each token.',
      'Dynamic provider credentials by OIDC, so that workspaces hold no cloud keys.',
      'Runs in production that are applied only after somebody confirms them.',
    ],
    usage: {
      page: 'https://app.terraform.io/app/settings/tokens',
      steps: [
        'The list of tokens says when each was last used.',
        'Look at the runs and states of your workspaces for those that nobody of yours started.',
        'Where the plan has audit trails, read them by the API.',
      ],
    },
    revoke: {
      page: 'https://app.terraform.io/app/settings/tokens',
      steps: [
        'User token: delete it under Tokens in the account settings.',
        'Team or organisation token: make a new one in the settings of the organisation, or delete the old.',
        'Change the secrets that stood in the states and variables it could read.',
      ],
      effect: 'A deleted token is refused. Secrets in a state that was read stay valid until they are changed themselves.',
      command: `curl -X DELETE "https://app.terraform.io/api/v2/authentication-tokens/$TOKEN_ID" \\
  -H "Authorization: Bearer $TFC_TOKEN"`,
    },
    sources: [
      { page: 'https://developer.hashicorp.com/terraform/enterprise/1.0.x/users-teams-organizations/api-tokens', read: '2026-11-21' },
    ],
  },
};
