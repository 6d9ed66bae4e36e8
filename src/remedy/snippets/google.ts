import { storeLines } from '../store-line.js';
import { type Names, type Templates, text } from './snippet.js';

const version = ({ mount, path }: Names): string => `projects/${mount}/secrets/${path}/versions/latest`;

const javascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @google-cloud/secret-manager@6',
  code: text`
    import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

    const client = new SecretManagerServiceClient();
    const [version] = await client.accessSecretVersion({
      name: '${version(n)}',
    });
    const ${n.camel} = version.payload?.data?.toString();
    if (!${n.camel}) throw new Error('${n.path} is empty');`,
});

/** AccessSecretVersion. Credentials come from Application Default Credentials. */
export const google: Templates = {
  typescript: javascript,
  javascript,
  python: (n) => ({
    install: 'pip install "google-cloud-secret-manager>=2,<3"',
    code: text`
      from google.cloud import secretmanager

      client = secretmanager.SecretManagerServiceClient()
      version = client.access_secret_version(
          name="${version(n)}"
      )
      ${n.snake} = version.payload.data.decode()
      if not ${n.snake}:
          raise RuntimeError("${n.path} is empty")`,
  }),
  go: (n) => ({
    install: 'go get cloud.google.com/go/secretmanager@v1',
    code: text`
      package secrets

      import (
      	"context"
      	"errors"

      	secretmanager "cloud.google.com/go/secretmanager/apiv1"
      	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
      )

      func ${n.pascal}(ctx context.Context) (string, error) {
      	client, err := secretmanager.NewClient(ctx)
      	if err != nil {
      		return "", err
      	}
      	defer client.Close()
      	version, err := client.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: "${version(n)}"})
      	if err != nil {
      		return "", err
      	}
      	if len(version.GetPayload().GetData()) == 0 {
      		return "", errors.New("${n.path} is empty")
      	}
      	return string(version.GetPayload().GetData()), nil
      }`,
  }),
  java: (n) => ({
    install: 'Maven: com.google.cloud:google-cloud-secretmanager:2.60.0 or later, below 3',
    code: text`
      import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;
      import java.io.IOException;

      final class ${n.pascal} {
        static String read() throws IOException {
          try (SecretManagerServiceClient client = SecretManagerServiceClient.create()) {
            String value = client.accessSecretVersion("${version(n)}").getPayload().getData().toStringUtf8();
            if (value.isEmpty()) throw new IllegalStateException("${n.path} is empty");
            return value;
          }
        }
      }`,
  }),
  kotlin: (n) => ({
    install: 'Gradle: implementation("com.google.cloud:google-cloud-secretmanager:2.60.0") or later, below 3',
    code: text`
      import com.google.cloud.secretmanager.v1.SecretManagerServiceClient

      fun ${n.camel}(): String = SecretManagerServiceClient.create().use { client ->
          val value = client.accessSecretVersion("${version(n).replaceAll('$', '\\$')}").payload.data.toStringUtf8()
          check(value.isNotEmpty()) { "${n.path} is empty" }
          value
      }`,
  }),
  csharp: (n) => ({
    install: 'dotnet add package Google.Cloud.SecretManager.V1 --version "2.*"',
    code: text`
      using System;
      using System.Threading.Tasks;
      using Google.Cloud.SecretManager.V1;

      static class ${n.pascal}
      {
          public static async Task<string> ReadAsync()
          {
              var client = await SecretManagerServiceClient.CreateAsync();
              var version = await client.AccessSecretVersionAsync(new SecretVersionName("${n.mount}", "${n.path}", "latest"));
              var value = version.Payload.Data.ToStringUtf8();
              return value != "" ? value : throw new InvalidOperationException("${n.path} is empty");
          }
      }`,
  }),
  ruby: (n) => ({
    install: 'gem install google-cloud-secret_manager --version "~> 1"',
    code: text`
      require "google/cloud/secret_manager"

      client = Google::Cloud::SecretManager.secret_manager_service
      ${n.snake} = client.access_secret_version(name: "${version(n)}").payload.data
      raise "${n.path} is empty" if ${n.snake}.empty?`,
  }),
  php: (n) => ({
    install: 'composer require google/cloud-secret-manager:^2',
    code: text`
      <?php

      require 'vendor/autoload.php';

      use Google\Cloud\SecretManager\V1\AccessSecretVersionRequest;
      use Google\Cloud\SecretManager\V1\Client\SecretManagerServiceClient;

      $client = new SecretManagerServiceClient();
      $request = (new AccessSecretVersionRequest())->setName('${version(n)}');
      $${n.camel} = $client->accessSecretVersion($request)->getPayload()->getData();
      if ($${n.camel} === '') {
          throw new RuntimeException('${n.path} is empty');
      }`,
  }),
  rust: (n) => ({
    install: 'cargo add google-cloud-secretmanager-v1@1 && cargo add tokio@1 --features macros,rt-multi-thread',
    code: text`
      use google_cloud_secretmanager_v1::client::SecretManagerService;

      async fn ${n.snake}() -> Result<String, Box<dyn std::error::Error>> {
          let client = SecretManagerService::builder().build().await?;
          let version = client.access_secret_version().set_name("${version(n)}").send().await?;
          let payload = version.payload.ok_or("${n.path} is empty")?;
          Ok(String::from_utf8(payload.data.to_vec())?)
      }`,
  }),
  shell: (n) => ({
    code: text`
      ${n.env}="$(${storeLines['google-secret-manager'].read(n)})" || exit 1
      export ${n.env}
      your-program   # reads ${n.env} from its environment`,
  }),
};
