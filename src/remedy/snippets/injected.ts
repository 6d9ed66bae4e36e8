import { type Names, type Templates, text } from './snippet.js';

/*
 * Stores whose own command starts the program with the variable set: whatever the language, the program reads its environment.
 */

const infisicalJavascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @infisical/sdk@5',
  code: text`
    import { InfisicalSDK } from '@infisical/sdk';

    const {
      INFISICAL_CLIENT_ID: clientId,
      INFISICAL_CLIENT_SECRET: clientSecret,
      INFISICAL_PROJECT_ID: projectId,
    } = process.env;
    if (!clientId || !clientSecret || !projectId) {
      throw new Error('set INFISICAL_CLIENT_ID, INFISICAL_CLIENT_SECRET and INFISICAL_PROJECT_ID');
    }

    const client = new InfisicalSDK();
    await client.auth().universalAuth.login({ clientId, clientSecret });
    const secret = await client.secrets().getSecret({
      environment: 'prod',
      projectId,
      secretName: '${n.env}',
    });
    const ${n.camel} = secret.secretValue;
    if (!${n.camel}) throw new Error('${n.env} is empty');`,
});

const dopplerJavascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @dopplerhq/node-sdk@1',
  code: text`
    import { DopplerSDK } from '@dopplerhq/node-sdk';

    const { DOPPLER_TOKEN: accessToken } = process.env;
    if (!accessToken) throw new Error('DOPPLER_TOKEN is not set');

    const doppler = new DopplerSDK({ accessToken });
    const secret = await doppler.secrets.get(
      'my-project',
      'prd',
      '${n.env}',
    );
    const ${n.camel} = secret.value?.computed;
    if (!${n.camel}) throw new Error('${n.env} is empty');`,
});

export const doppler: Templates = {
  typescript: dopplerJavascript,
  javascript: dopplerJavascript,
  shell: (n) => ({ code: `doppler run -- your-program   # reads ${n.env} from its environment` }),
};

export const infisical: Templates = {
  typescript: infisicalJavascript,
  javascript: infisicalJavascript,
  python: (n) => ({
    install: 'pip install "infisicalsdk>=1,<2"',
    code: text`
      import os

      from infisical_sdk import InfisicalSDKClient

      client = InfisicalSDKClient(host="https://app.infisical.com")
      client.auth.universal_auth.login(
          client_id=os.environ["INFISICAL_CLIENT_ID"],
          client_secret=os.environ["INFISICAL_CLIENT_SECRET"],
      )
      secret = client.secrets.get_secret_by_name(
          secret_name="${n.env}",
          project_id=os.environ["INFISICAL_PROJECT_ID"],
          environment_slug="prod",
          secret_path="/",
      )
      ${n.snake} = secret.secretValue
      if not ${n.snake}:
          raise RuntimeError("${n.env} is empty")`,
  }),
  go: (n) => ({
    install: 'go get github.com/infisical/go-sdk@v0',
    code: text`
      package secrets

      import (
      	"context"
      	"os"

      	infisical "github.com/infisical/go-sdk"
      )

      func ${n.pascal}(ctx context.Context) (string, error) {
      	client := infisical.NewInfisicalClient(ctx, infisical.Config{})
      	_, err := client.Auth().UniversalAuthLogin(os.Getenv("INFISICAL_CLIENT_ID"), os.Getenv("INFISICAL_CLIENT_SECRET"))
      	if err != nil {
      		return "", err
      	}
      	secret, err := client.Secrets().Retrieve(infisical.RetrieveSecretOptions{
      		SecretKey:   "${n.env}",
      		Environment: "prod",
      		ProjectID:   os.Getenv("INFISICAL_PROJECT_ID"),
      		SecretPath:  "/",
      	})
      	if err != nil {
      		return "", err
      	}
      	return secret.SecretValue, nil
      }`,
  }),
  shell: (n) => ({ code: `infisical run --env=prod -- your-program   # reads ${n.env} from its environment` }),
};

export const sops: Templates = {
  shell: (n) => ({
    code: text`
      # secrets.enc.env may be committed: its values are encrypted.
      sops exec-env secrets.enc.env 'your-program'   # reads ${n.env} from its environment`,
  }),
};
