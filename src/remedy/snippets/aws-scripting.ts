import { storeLines } from '../store-line.js';
import { type Names, type Templates, text } from './snippet.js';

const javascript = (n: Names): { readonly install: string; readonly code: string } => ({
  install: 'npm install @aws-sdk/client-secrets-manager@3',
  code: text`
    import {
      GetSecretValueCommand,
      SecretsManagerClient,
    } from '@aws-sdk/client-secrets-manager';

    const client = new SecretsManagerClient({});
    const { SecretString: ${n.camel} } = await client.send(
      new GetSecretValueCommand({ SecretId: '${n.path}' }),
    );
    if (!${n.camel}) throw new Error('${n.path} holds no text');`,
});

/** GetSecretValue in languages that run from their source. Region and credentials come from the environment or the role. */
export const awsScripting: Templates = {
  typescript: javascript,
  javascript,
  python: (n) => ({
    install: 'pip install "boto3>=1.40,<2"',
    code: text`
      import boto3

      # The region comes from AWS_DEFAULT_REGION or the profile, not from AWS_REGION.
      client = boto3.client("secretsmanager")
      secret = client.get_secret_value(SecretId="${n.path}")
      ${n.snake} = secret.get("SecretString")
      if not ${n.snake}:
          raise RuntimeError("${n.path} holds no text")`,
  }),
  ruby: (n) => ({
    install: 'gem install aws-sdk-secretsmanager --version "~> 1"',
    code: text`
      require "aws-sdk-secretsmanager"

      client = Aws::SecretsManager::Client.new
      ${n.snake} = client.get_secret_value(secret_id: "${n.path}").secret_string
      raise "${n.path} holds no text" if ${n.snake}.nil? || ${n.snake}.empty?`,
  }),
  php: (n) => ({
    install: 'composer require aws/aws-sdk-php:^3',
    code: text`
      <?php

      require 'vendor/autoload.php';

      $client = new Aws\SecretsManager\SecretsManagerClient([
          'version' => 'latest',
          'region' => getenv('AWS_REGION'),
      ]);
      $secret = $client->getSecretValue(['SecretId' => '${n.path}']);
      $${n.camel} = $secret['SecretString'] ?? '';
      if ($${n.camel} === '') {
          throw new RuntimeException('${n.path} holds no text');
      }`,
  }),
  shell: (n) => ({
    code: text`
      ${n.env}="$(${storeLines['aws-secrets-manager'].read(n)})" || exit 1
      export ${n.env}
      your-program   # reads ${n.env} from its environment`,
  }),
};
