import { type Names, type Templates, text } from './snippet.js';

const reference = ({ mount, path, field }: Names): string => `op://${mount}/${path}/${field}`;

const javascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @1password/sdk@0.5',
  code: text`
    import { createClient } from '@1password/sdk';

    const { OP_SERVICE_ACCOUNT_TOKEN } = process.env;
    if (!OP_SERVICE_ACCOUNT_TOKEN) {
      throw new Error('OP_SERVICE_ACCOUNT_TOKEN is not set');
    }

    const client = await createClient({
      auth: OP_SERVICE_ACCOUNT_TOKEN,
      integrationName: 'app',
      integrationVersion: 'v1.0.0',
    });
    const ${n.camel} = await client.secrets.resolve('${reference(n)}');`,
});

/** Resolving a secret reference as a service account. */
export const onePassword: Templates = {
  typescript: javascript,
  javascript,
  python: (n) => ({
    install: 'pip install "onepassword-sdk>=0.4,<0.5"',
    code: text`
      import asyncio
      import os

      from onepassword.client import Client


      async def read() -> str:
          client = await Client.authenticate(
              auth=os.environ["OP_SERVICE_ACCOUNT_TOKEN"],
              integration_name="app",
              integration_version="v1.0.0",
          )
          return await client.secrets.resolve("${reference(n)}")


      ${n.snake} = asyncio.run(read())  # raises when it cannot be resolved`,
  }),
  go: (n) => ({
    install: 'go get github.com/1password/onepassword-sdk-go@v0',
    code: text`
      package secrets

      import (
      	"context"
      	"os"

      	"github.com/1password/onepassword-sdk-go"
      )

      func ${n.pascal}(ctx context.Context) (string, error) {
      	client, err := onepassword.NewClient(ctx,
      		onepassword.WithServiceAccountToken(os.Getenv("OP_SERVICE_ACCOUNT_TOKEN")),
      		onepassword.WithIntegrationInfo("app", "v1.0.0"),
      	)
      	if err != nil {
      		return "", err
      	}
      	return client.Secrets().Resolve(ctx, "${reference(n)}")
      }`,
  }),
  shell: (n) => ({
    code: text`
      # .env.op may be committed: it holds the reference, not the key.
      #   ${n.env}="${reference(n)}"
      op run --env-file=.env.op -- your-program   # reads ${n.env} from its environment`,
  }),
};
