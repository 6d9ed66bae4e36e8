import type { SecretName } from '../secret-name.js';
import type { StoreKind } from '../store.js';

type Say = (secret: SecretName) => string;
export type StoreText = {
  /** Puts the key in; it comes from the keyboard, never from an argument. */
  readonly put: { readonly code: Say; readonly fence?: string; readonly label?: string };
  /** What the reader must be permitted. */
  readonly access: Say;
  /** How a program should prove who it is, where that is a question. */
  readonly login?: string;
  /** Caching and rotation. */
  readonly keep: Say;
  readonly page: string;
};

/** Reads a key from the keyboard into `KEY` (bash and zsh), without showing it. */
const ask = "printf 'Paste the key: '; read -rs KEY; printf '\\n'";
const piped = (command: string): string => `${ask}\nprintf %s "$KEY" |\n  ${command}\nunset KEY`;

export const storeTexts: Readonly<Record<Exclude<StoreKind, 'env'>, StoreText>> = {
  'aws-secrets-manager': {
    put: { code: ({ path }) => piped(`aws secretsmanager create-secret --name ${path} \\\n    --secret-string file:///dev/stdin`) },
    access: ({ path }) => `Reading takes the permission \`secretsmanager:GetSecretValue\` on \`arn:aws:secretsmanager:REGION:ACCOUNT:secret:${path}-*\`, and \`kms:Decrypt\` when the secret has a key of your own. Give it to the role of the program, not to a user with keys.`,
    keep: ({ path }) => `Every read is billed and limited: read once at the start, or cache it for some minutes (the Secrets Manager caching clients and the Lambda extension do). For a new key, \`aws secretsmanager put-secret-value --secret-id ${path} --secret-string file:///dev/stdin\` makes a new version; readers take it at their next read. A value that the console stored as key/value pairs is JSON: parse it and take the field.`,
    page: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  },
  vault: {
    put: { code: ({ mount, path, field }) => piped(`vault kv put -mount=${mount} ${path} ${field}=-`) },
    access: ({ mount, path }) => `Reading takes a policy with \`path "${mount}/data/${path}" { capabilities = ["read"] }\`. Programs find the server by \`VAULT_ADDR\` and prove themselves by \`VAULT_TOKEN\`.`,
    login: 'A long-lived token is one more key to leak. Let the program log in by what it already is: Kubernetes, AWS, Azure or Google Cloud authentication, JWT/OIDC in pipelines, AppRole elsewhere; Vault Agent can do that and renew the token.',
    keep: ({ mount, path, field }) => `\`vault kv patch -mount=${mount} ${path} ${field}=-\` changes one field and makes a new version; programs see it at their next read, so read again after an authentication error. \`vault kv metadata get -mount=${mount} ${path}\` lists the versions; \`vault kv destroy\` removes the leaked one for good.`,
    page: 'https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v2',
  },
  conjur: {
    put: {
      code: ({ path }) => [
        `cat > ${path.split('/').at(0) ?? 'app'}.yml <<'POLICY'`,
        `- !variable ${path}`,
        '- !permit',
        '  role: !host my-app',
        '  privileges: [ read, execute ]',
        `  resource: !variable ${path}`,
        'POLICY',
        `conjur policy update -b root -f ${path.split('/').at(0) ?? 'app'}.yml`,
        piped(`curl --fail --header "Authorization: Token token=\\"$TOKEN\\"" \\\n    --data-binary @- \\\n    "$CONJUR_APPLIANCE_URL/secrets/$CONJUR_ACCOUNT/variable/${path.replaceAll('/', '%2F')}"`),
      ].join('\n'),
    },
    access: () => 'The policy above makes the variable and lets the host `my-app` read it (`execute`); `TOKEN` is an access token of somebody who may write it, from the `authenticate` call below. CyberArk Conjur is now also called Idira Secrets Manager.',
    login: 'A program proves itself as a host, by `CONJUR_AUTHN_LOGIN=host/my-app` and that host\'s API key; in Kubernetes, a cloud or a pipeline use authn-k8s, authn-iam, authn-azure, authn-gcp or authn-jwt instead, so that there is no API key to leak.',
    keep: () => 'Access tokens last eight minutes: log in again rather than keeping one. A new value is a new version of the variable; programs see it at their next read. `summon` starts a program with variables set from Conjur and needs no code at all.',
    page: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_retrieve_secret.htm',
  },
  'google-secret-manager': {
    put: { code: ({ mount, path }) => piped(`gcloud secrets create ${path} --project=${mount} --data-file=-`) },
    access: ({ mount, path }) => `Reading takes the role \`roles/secretmanager.secretAccessor\` on this secret: \`gcloud secrets add-iam-policy-binding ${path} --project=${mount} --member=serviceAccount:APP@${mount}.iam.gserviceaccount.com --role=roles/secretmanager.secretAccessor\`. Replace the project by yours.`,
    keep: ({ mount, path }) => `\`gcloud secrets versions add ${path} --project=${mount} --data-file=-\` adds a version, and \`latest\` is the newest. Disable the leaked version with \`gcloud secrets versions disable\`, and destroy it when nothing reads it any more.`,
    page: 'https://cloud.google.com/secret-manager/docs/access-secret-version',
  },
  'azure-key-vault': {
    put: { code: ({ mount, path }) => piped(`az keyvault secret set --vault-name ${mount} --name ${path} \\\n    --file /dev/stdin --encoding utf-8 --output none`) },
    access: ({ mount }) => `Reading takes the role \`Key Vault Secrets User\` on the vault, best for a managed identity. Replace \`${mount}\` by the name of your vault.`,
    keep: () => 'Setting the secret again makes a new version, and readers without a version get the newest. Requests are limited: cache the value. Disable the leaked version with `az keyvault secret set-attributes --enabled false --version`.',
    page: 'https://learn.microsoft.com/azure/key-vault/secrets/',
  },
  '1password': {
    put: { label: 'In the app', fence: 'text', code: ({ mount, path, field }) => `New item: API Credential, titled "${path}", in the vault "${mount}".\nName its field "${field}" and paste the key there.` },
    access: ({ mount, path, field }) => `The reference is \`op://${mount}/${path}/${field}\`; it is no secret and may be committed. Servers and pipelines read by a service account that sees this one vault, its token in \`OP_SERVICE_ACCOUNT_TOKEN\`.`,
    keep: () => 'Change the field in the item: programs that are started by `op run` get it at their next start, programs that use the SDK at their next read.',
    page: 'https://developer.1password.com/docs/cli/secret-references/',
  },
  doppler: {
    put: { code: ({ env }) => `doppler secrets set ${env}   # asks for the value` },
    access: () => 'Servers and pipelines read by a service token of one config, in `DOPPLER_TOKEN`; people by `doppler login`.',
    keep: () => 'A change reaches programs at their next start; `doppler run --watch` starts them again by itself.',
    page: 'https://docs.doppler.com/docs/cli',
  },
  infisical: {
    put: { label: 'In an editor, outside of the repository', code: ({ env }) => [`( umask 077; \${EDITOR:-vi} "$HOME/${env}.env" )   # one line: ${env}=…`, `infisical secrets set --file="$HOME/${env}.env" --env=prod`, `rm "$HOME/${env}.env"`].join('\n') },
    access: () => 'Servers and pipelines read as a machine identity; people by `infisical login`. The snippets take its client id, client secret and the project\'s id from the environment.',
    login: 'The client secret of Universal Auth is one more key: Kubernetes, AWS, Azure, Google Cloud and OIDC authentication need none.',
    keep: () => 'A change reaches programs that `infisical run` starts at their next start (`--watch` restarts them), and programs that use the SDK at their next read.',
    page: 'https://infisical.com/docs/documentation/getting-started/introduction',
  },
  sops: {
    put: { code: ({ env }) => `sops edit secrets.enc.env   # opens your editor: add the line ${env}=…, save, and commit the encrypted file` },
    access: () => 'Who can decrypt is written in `.sops.yaml`: age or PGP recipients, or a key in AWS KMS, Google Cloud KMS, Azure Key Vault or Vault.',
    keep: () => 'Taking a recipient away does not take back what they could read: after `sops updatekeys`, make new keys too. Names stay readable in the file, values do not.',
    page: 'https://getsops.io/docs/',
  },
  kubernetes: {
    put: { code: ({ mount, path, env }) => piped(`kubectl --namespace ${mount} create secret generic ${path} \\\n    --from-file=${env}=/dev/stdin`) },
    access: () => 'A Secret is only encoded, not encrypted: never commit its manifest. Turn on encryption at rest, let only the program\'s service account read it, and for Git use Sealed Secrets, SOPS or the External Secrets Operator.',
    keep: () => 'Environment variables are read when a container starts: after a change, `kubectl rollout restart deployment/NAME`. Mounted files follow by themselves within a minute or so.',
    page: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
  'github-actions': {
    put: { code: ({ env }) => `gh secret set ${env}   # asks for the value` },
    access: () => 'A job sees only the secrets that its workflow names. Put those for production into an environment with required reviewers; pull requests from forks get none.',
    keep: () => 'For clouds and registries prefer OpenID Connect to a stored key. Logs mask the value as it is, but not parts or encoded forms of it: do not print it.',
    page: 'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  },
  'gitlab-ci': {
    put: { code: ({ env }) => piped(`glab variable set ${env} --masked`) },
    access: () => 'Mark it masked, and protected when only protected branches need it; a variable of an environment reaches only its jobs.',
    keep: () => 'For clouds and Vault prefer ID tokens (`id_tokens:`) to a stored key. Masking does not cover encoded forms: do not print it.',
    page: 'https://docs.gitlab.com/ci/variables/',
  },
};
