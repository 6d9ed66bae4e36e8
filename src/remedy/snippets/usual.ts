import { awsScripting } from './aws-scripting.js';
import { conjurScripting } from './conjur-scripting.js';
import { env } from './env.js';
import { envDeploy } from './env-deploy.js';
import type { Templates } from './snippet.js';
import { vaultScripting } from './vault-scripting.js';

/** What a guide in a language that runs from its source shows: one file to load instead of five. */
export const usual: Readonly<Record<'env' | 'aws-secrets-manager' | 'vault' | 'conjur', Templates>> = {
  env: { ...env, ...envDeploy }, 'aws-secrets-manager': awsScripting, vault: vaultScripting, conjur: conjurScripting,
};
