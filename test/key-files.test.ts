import { describe, expect, test } from 'vitest';
import { usuallyHoldsKeys } from '../src/key-files.js';

describe('usually holds keys', () => {
  test.each([
    '.env', 'apps/web/.env', '.env.local', '.env.production', 'prod.env', '.ENV', '.npmrc', 'pkg/.npmrc', '.pypirc', '.netrc', '_netrc', 'kubeconfig', 'prod.kubeconfig', 'home/.kube/config',
    'terraform.tfstate', 'terraform.tfstate.backup', 'env/prod.tfstate', 'service-account.json', 'my-service-account-key.json', 'serviceAccount.json', 'gcp_service_account.json',
    'application_default_credentials.json', '.aws/credentials', '.docker/config.json', '.git-credentials',
  ])('%s', (path) => {
    expect(usuallyHoldsKeys(path)).toBe(true);
  });
});

describe('does not usually hold keys', () => {
  test.each([
    '.env.example', '.env.sample', '.env.template', '.env.dist', 'prod.example.env', 'environment.ts', 'src/env.ts', 'docs/.environment', 'config', 'config/config.json', 'npmrc.md',
    'service-account.ts', 'account.json', 'package.json', 'terraform.tf', 'credentials.md', '',
  ])('%s', (path) => {
    expect(usuallyHoldsKeys(path)).toBe(false);
  });
});
