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
    revoke: { page: 'https://app.terraform.io/app/settings/tokens', steps: [] },
  },
};
