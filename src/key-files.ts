import { anyName } from './name-patterns.js';

/*
 * Files that usually hold keys. They are judged by what is in them, and named, without blocking, when no key was found there: somebody
 * may have meant not to commit them.
 */

/** The last part of the path, in lower case; `*` stands for anything. */
export const keyFileNames: readonly string[] = [
  '.env', '.env.*', '*.env', '.envrc', '.npmrc', '.pypirc', '.netrc', '_netrc', '.pgpass', '.git-credentials', '.dockercfg', '.s3cfg',
  'kubeconfig', '*.kubeconfig', 'kubeconfig.*', '*.tfstate', '*.tfstate.backup', 'terraform.tfvars', '*.auto.tfvars',
  '*service-account*.json', '*service_account*.json', '*serviceaccount*.json', 'application_default_credentials.json', 'client_secret*.json',
  '.kube/config', '.aws/credentials', '.docker/config.json', '.gem/credentials', '.cargo/credentials.toml',
];

/** Such a part of the name says that only names are in it, on purpose. */
const templateParts: readonly string[] = ['example', 'sample', 'template', 'tmpl', 'dist', 'defaults', 'schema'];

const isUsual = anyName(keyFileNames.filter((name) => !name.includes('/')));
const isUsualInFolder = anyName(keyFileNames.filter((name) => name.includes('/')));
const template = new RegExp(`[-_.](?:${templateParts.join('|')})(?:[-_.][^/]*)?$`);

/** Whether the file of this path usually holds keys, by its name alone. */
export function usuallyHoldsKeys(path: string): boolean {
  const slash = path.lastIndexOf('/');
  const folder = slash < 1 ? 0 : path.lastIndexOf('/', slash - 1) + 1;
  return (isUsual(path.slice(slash + 1)) || isUsualInFolder(path.slice(folder))) && !template.test(path.toLowerCase());
}
