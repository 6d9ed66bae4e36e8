import { storeLines } from '../store-line.js';
import { type Names, type Templates, text } from './snippet.js';

const url = ({ mount }: Names): string => `https://${mount}.vault.azure.net`;

const javascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @azure/keyvault-secrets@4 @azure/identity@4',
  code: text`
    import { DefaultAzureCredential } from '@azure/identity';
    import { SecretClient } from '@azure/keyvault-secrets';

    const client = new SecretClient(
      '${url(n)}',
      new DefaultAzureCredential(),
    );
    const { value: ${n.camel} } = await client.getSecret('${n.path}');
    if (!${n.camel}) throw new Error('${n.path} is empty');`,
});

/** Get Secret. Credentials come from the environment, a managed identity or `az login`. */
export const azure: Templates = {
  typescript: javascript,
  javascript,
  python: (n) => ({
    install: 'pip install "azure-keyvault-secrets>=4,<5" "azure-identity>=1,<2"',
    code: text`
      from azure.identity import DefaultAzureCredential
      from azure.keyvault.secrets import SecretClient

      client = SecretClient(
          vault_url="${url(n)}", credential=DefaultAzureCredential()
      )
      ${n.snake} = client.get_secret("${n.path}").value
      if not ${n.snake}:
          raise RuntimeError("${n.path} is empty")`,
  }),
  go: (n) => ({
    install: 'go get github.com/Azure/azure-sdk-for-go/sdk/azidentity@v1 github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets@v1',
    code: text`
      package secrets

      import (
      	"context"
      	"errors"

      	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
      	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
      )

      func ${n.pascal}(ctx context.Context) (string, error) {
      	credential, err := azidentity.NewDefaultAzureCredential(nil)
      	if err != nil {
      		return "", err
      	}
      	client, err := azsecrets.NewClient("${url(n)}", credential, nil)
      	if err != nil {
      		return "", err
      	}
      	secret, err := client.GetSecret(ctx, "${n.path}", "", nil)
      	if err != nil {
      		return "", err
      	}
      	if secret.Value == nil || *secret.Value == "" {
      		return "", errors.New("${n.path} is empty")
      	}
      	return *secret.Value, nil
      }`,
  }),
  java: (n) => ({
    install: 'Maven: com.azure:azure-security-keyvault-secrets:4.9.0 and com.azure:azure-identity:1.15.0 or later of the same major version',
    code: text`
      import com.azure.identity.DefaultAzureCredentialBuilder;
      import com.azure.security.keyvault.secrets.SecretClient;
      import com.azure.security.keyvault.secrets.SecretClientBuilder;

      final class ${n.pascal} {
        static String read() {
          SecretClient client = new SecretClientBuilder()
              .vaultUrl("${url(n)}")
              .credential(new DefaultAzureCredentialBuilder().build())
              .buildClient();
          String value = client.getSecret("${n.path}").getValue();
          if (value == null || value.isEmpty()) throw new IllegalStateException("${n.path} is empty");
          return value;
        }
      }`,
  }),
  kotlin: (n) => ({
    install: 'Gradle: implementation("com.azure:azure-security-keyvault-secrets:4.9.0") and implementation("com.azure:azure-identity:1.15.0") or later of the same major version',
    code: text`
      import com.azure.identity.DefaultAzureCredentialBuilder
      import com.azure.security.keyvault.secrets.SecretClientBuilder

      fun ${n.camel}(): String {
          val client = SecretClientBuilder()
              .vaultUrl("${url(n)}")
              .credential(DefaultAzureCredentialBuilder().build())
              .buildClient()
          val value = client.getSecret("${n.path}").value
          check(!value.isNullOrEmpty()) { "${n.path} is empty" }
          return value
      }`,
  }),
  csharp: (n) => ({
    install: 'dotnet add package Azure.Security.KeyVault.Secrets --version "4.*" && dotnet add package Azure.Identity --version "1.*"',
    code: text`
      using System;
      using System.Threading.Tasks;
      using Azure.Identity;
      using Azure.Security.KeyVault.Secrets;

      static class ${n.pascal}
      {
          public static async Task<string> ReadAsync()
          {
              var client = new SecretClient(new Uri("${url(n)}"), new DefaultAzureCredential());
              KeyVaultSecret secret = await client.GetSecretAsync("${n.path}");
              return !string.IsNullOrEmpty(secret.Value) ? secret.Value : throw new InvalidOperationException("${n.path} is empty");
          }
      }`,
  }),
  shell: (n) => ({
    code: text`
      ${n.env}="$(${storeLines['azure-key-vault'].read(n)})" || exit 1
      export ${n.env}
      your-program   # reads ${n.env} from its environment`,
  }),
};
