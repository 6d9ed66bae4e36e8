import { type Names, type Templates, text } from './snippet.js';

/** There is no official client for JavaScript: a login and a request. Identifiers are encoded, slashes too. */
const javascript = (n: Names): { readonly code: string } => ({
  code: text`
    const {
      CONJUR_APPLIANCE_URL: url,
      CONJUR_ACCOUNT: account,
      CONJUR_AUTHN_LOGIN: host,
      CONJUR_AUTHN_API_KEY: hostKey,
    } = process.env;
    if (!url || !account || !host || !hostKey) {
      throw new Error('set CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN and CONJUR_AUTHN_API_KEY');
    }

    const login = await fetch(
      \`\${url}/authn/\${account}/\${encodeURIComponent(host)}/authenticate\`,
      { method: 'POST', headers: { 'Accept-Encoding': 'base64' }, body: hostKey },
    );
    if (!login.ok) throw new Error(\`Conjur refused the login: \${login.status}\`);
    const id = encodeURIComponent('${n.path}');
    const response = await fetch(\`\${url}/secrets/\${account}/variable/\${id}\`, {
      headers: { Authorization: \`Token token="\${await login.text()}"\` },
    });
    if (!response.ok) throw new Error(\`Conjur answered \${response.status}\`);
    const ${n.camel} = await response.text();`,
});

/** Reading a variable as a host, in languages that run from their source. */
export const conjurScripting: Templates = {
  typescript: javascript,
  javascript,
  python: (n) => ({
    install: 'pip install "conjur-api>=0.2,<0.3"',
    code: text`
      import os

      from conjur_api import Client
      from conjur_api.models import ConjurConnectionInfo, CredentialsData, SslVerificationMode
      from conjur_api.providers import AuthnAuthenticationStrategy, SimpleCredentialsProvider

      url = os.environ["CONJUR_APPLIANCE_URL"]
      credentials = SimpleCredentialsProvider()
      credentials.save(
          CredentialsData(
              machine=url,
              username=os.environ["CONJUR_AUTHN_LOGIN"],
              api_key=os.environ["CONJUR_AUTHN_API_KEY"],
          )
      )
      client = Client(
          ConjurConnectionInfo(conjur_url=url, account=os.environ["CONJUR_ACCOUNT"]),
          ssl_verification_mode=SslVerificationMode.TRUST_STORE,
          authn_strategy=AuthnAuthenticationStrategy(credentials),
          async_mode=False,
      )
      # raises when it does not exist or is not permitted
      ${n.snake} = client.get("${n.path}").decode()`,
  }),
  ruby: (n) => ({
    code: text`
      require "net/http"
      require "uri"

      url, account = ENV.fetch("CONJUR_APPLIANCE_URL"), ENV.fetch("CONJUR_ACCOUNT")
      login = URI.encode_www_form_component(ENV.fetch("CONJUR_AUTHN_LOGIN"))
      variable = URI.encode_www_form_component("${n.path}")

      answer = Net::HTTP.post(
        URI("#{url}/authn/#{account}/#{login}/authenticate"),
        ENV.fetch("CONJUR_AUTHN_API_KEY"),
        "Accept-Encoding" => "base64"
      )
      raise "Conjur refused the login: #{answer.code}" unless answer.is_a?(Net::HTTPOK)
      response = Net::HTTP.get_response(
        URI("#{url}/secrets/#{account}/variable/#{variable}"),
        "Authorization" => %(Token token="#{answer.body}")
      )
      raise "Conjur answered #{response.code}" unless response.is_a?(Net::HTTPOK)
      ${n.snake} = response.body`,
  }),
  php: (n) => ({
    code: text`
      <?php

      [$url, $account, $login, $key] = array_map('getenv', [
          'CONJUR_APPLIANCE_URL',
          'CONJUR_ACCOUNT',
          'CONJUR_AUTHN_LOGIN',
          'CONJUR_AUTHN_API_KEY',
      ]);
      if (!$url || !$account || !$login || !$key) {
          throw new RuntimeException('set CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN and CONJUR_AUTHN_API_KEY');
      }
      $post = stream_context_create(['http' => [
          'method' => 'POST',
          'content' => $key,
          'header' => "Accept-Encoding: base64\r\nContent-Type: text/plain",
      ]]);
      $authenticate = "$url/authn/$account/" . rawurlencode($login) . '/authenticate';
      $token = file_get_contents($authenticate, false, $post);
      if ($token === false) {
          throw new RuntimeException('Conjur refused the login');
      }
      $get = stream_context_create([
          'http' => ['header' => "Authorization: Token token=\"$token\""],
      ]);
      $variable = "$url/secrets/$account/variable/" . rawurlencode('${n.path}');
      $${n.camel} = file_get_contents($variable, false, $get);
      if ($${n.camel} === false) {
          throw new RuntimeException('Conjur did not give ${n.path}');
      }`,
  }),
  shell: (n) => ({
    code: text`
      # The host's id is part of the address: host/my-app becomes host%2Fmy-app.
      login=$(printf %s "\${CONJUR_AUTHN_LOGIN:?not set}" | sed 's|/|%2F|g')
      token=$(printf %s "\${CONJUR_AUTHN_API_KEY:?not set}" |
        curl --fail --silent --show-error \
          --header 'Accept-Encoding: base64' --data-binary @- \
          "$CONJUR_APPLIANCE_URL/authn/$CONJUR_ACCOUNT/$login/authenticate") || exit 1
      ${n.env}=$(printf 'header = "Authorization: Token token=\\"%s\\""' "$token" |
        curl --fail --silent --show-error --config - \
          "$CONJUR_APPLIANCE_URL/secrets/$CONJUR_ACCOUNT/variable/${n.path.replaceAll('/', '%2F')}") || exit 1
      export ${n.env}
      your-program   # reads ${n.env} from its environment`,
  }),
};
