import { storeLines } from '../store-line.js';
import { type Names, type Templates, text } from './snippet.js';

/** There is no official client for JavaScript: the HTTP API is one request. */
const javascript = (typed: boolean) => (n: Names): { readonly code: string } => ({
  code: text`
    const { VAULT_ADDR, VAULT_TOKEN } = process.env;
    if (!VAULT_ADDR || !VAULT_TOKEN) {
      throw new Error('set VAULT_ADDR and VAULT_TOKEN');
    }

    const response = await fetch(
      \`\${VAULT_ADDR}/v1/${n.mount}/data/${n.path}\`,
      { headers: { 'X-Vault-Token': VAULT_TOKEN } },
    );
    if (!response.ok) throw new Error(\`Vault answered \${response.status}\`);
    const secret = ${typed ? '(await response.json()) as Secret' : 'await response.json()'};
    const ${n.camel} = secret.data.data['${n.field}'];
    if (!${n.camel}) throw new Error('${n.mount}/${n.path} has no field ${n.field}');${typed ? '\n\ntype Secret = { data: { data: Record<string, string> } };' : ''}`,
});

/** Reading a field of a KV v2 secret in languages that run from their source. */
export const vaultScripting: Templates = {
  typescript: javascript(true),
  javascript: javascript(false),
  python: (n) => ({
    install: 'pip install "hvac>=2,<3"',
    code: text`
      import os

      import hvac

      client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
      secret = client.secrets.kv.v2.read_secret_version(
          mount_point="${n.mount}", path="${n.path}", raise_on_deleted_version=True
      )
      # KeyError when the secret has no such field
      ${n.snake} = secret["data"]["data"]["${n.field}"]`,
  }),
  ruby: (n) => ({
    install: 'gem install vault --version "~> 0.18"',
    code: text`
      require "vault"

      # The client reads VAULT_ADDR and VAULT_TOKEN itself.
      secret = Vault.kv("${n.mount}").read("${n.path}")
      raise "${n.mount}/${n.path} does not exist" if secret.nil?
      ${n.snake} = secret.data.fetch(:${/^\w+$/.test(n.field) ? n.field : `"${n.field}"`})`,
  }),
  php: (n) => ({
    code: text`
      <?php

      [$address, $token] = [getenv('VAULT_ADDR'), getenv('VAULT_TOKEN')];
      if (!$address || !$token) {
          throw new RuntimeException('set VAULT_ADDR and VAULT_TOKEN');
      }
      $context = stream_context_create([
          'http' => ['header' => "X-Vault-Token: $token"],
      ]);
      $url = "$address/v1/${n.mount}/data/${n.path}";
      $body = file_get_contents($url, false, $context);
      if ($body === false) {
          throw new RuntimeException('Vault did not give ${n.mount}/${n.path}');
      }
      $secret = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
      $${n.camel} = $secret['data']['data']['${n.field}']
          ?? throw new RuntimeException('${n.mount}/${n.path} has no field ${n.field}');`,
  }),
  shell: (n) => ({
    code: text`
      # vault reads VAULT_ADDR, and VAULT_TOKEN or the token of "vault login".
      ${n.env}="$(${storeLines.vault.read(n)})" || exit 1
      export ${n.env}
      your-program   # reads ${n.env} from its environment`,
  }),
};
