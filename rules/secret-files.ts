import type { Provider } from '../src/catalog/define.js';

/** Files that usually hold keys. What is in them decides; the name alone is worth a word and blocks nothing. */
export const secretFiles: Provider = {
  id: 'secret-files',
  name: 'Files that usually hold keys',
  category: 'generic',
  rules: [],
  files: [
    {
      id: 'secret-files-dotenv',
      title: 'Environment file',
      confidence: 'possible',
      names: ['.env', '.env.*', '*.env', '.envrc'],
      except: ['*.example', '*.sample', '*.template', '*.dist', '*.defaults', '*.schema', 'example.env', 'sample.env', 'template.env'],
      env: 'ENV_FILE',
    },
    {
      id: 'secret-files-registry',
      title: 'Login to a package registry',
      confidence: 'possible',
      names: ['.npmrc', '.yarnrc.yml', '.pypirc', '.gem-credentials', 'nuget.config', '.dockercfg', '.dockerconfigjson'],
      env: 'REGISTRY_TOKEN',
    },
    {
      id: 'secret-files-login',
      title: 'File of logins',
      confidence: 'possible',
      names: ['.netrc', '_netrc', '.pgpass', 'pgpass.conf', '.my.cnf', '.git-credentials', '.htpasswd', '.s3cfg', '.boto', '.ftpconfig', 'sftp-config.json', '.remote-sync.json', 'filezilla.xml', 'recentservers.xml'],
      env: 'LOGIN_FILE',
    },
    {
      id: 'secret-files-cluster',
      title: 'Access to a cluster',
      confidence: 'possible',
      names: ['kubeconfig', 'kubeconfig.*', '*.kubeconfig', '.kubeconfig'],
      env: 'KUBECONFIG',
    },
    {
      id: 'secret-files-terraform-state',
      title: 'Terraform state',
      confidence: 'possible',
      names: ['*.tfstate', '*.tfstate.backup', 'terraform.tfvars', '*.auto.tfvars'],
      env: 'TF_STATE',
    },
    {
      id: 'secret-files-service-account',
      title: 'Service account file',
      confidence: 'possible',
      names: ['service-account*.json', 'service_account*.json', 'serviceaccount*.json', 'application_default_credentials.json', 'google-credentials*.json', 'gcloud-service-key*.json'],
      env: 'GOOGLE_APPLICATION_CREDENTIALS',
    },
  ],
};
