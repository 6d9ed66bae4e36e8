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

const usual = new RegExp(`(?:^|/)(?:${keyFileNames.map(expression).join('|')})$`);
const template = new RegExp(`[-_.](?:${templateParts.join('|')})(?:[-_.][^/]*)?$`);

/** Whether the file of this path usually holds keys, by its name alone. */
export function usuallyHoldsKeys(path: string): boolean {
  // No name has more than two parts.
  const lower = path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1).toLowerCase();
  return usual.test(lower) && !template.test(lower);
}

function expression(name: string): string {
  return name.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]*');
}
