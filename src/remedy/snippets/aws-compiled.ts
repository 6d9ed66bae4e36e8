import { type Templates, text } from './snippet.js';

/** GetSecretValue in languages that are compiled. Region and credentials come from the environment or the role. */
export const awsCompiled: Templates = {
  go: (n) => ({
    install: 'go get github.com/aws/aws-sdk-go-v2/config github.com/aws/aws-sdk-go-v2/service/secretsmanager@v1',
    code: text`
      package secrets

      import (
      	"context"
      	"errors"

      	"github.com/aws/aws-sdk-go-v2/aws"
      	"github.com/aws/aws-sdk-go-v2/config"
      	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
      )

      func ${n.pascal}(ctx context.Context) (string, error) {
      	cfg, err := config.LoadDefaultConfig(ctx)
      	if err != nil {
      		return "", err
      	}
      	client := secretsmanager.NewFromConfig(cfg)
      	out, err := client.GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: aws.String("${n.path}")})
      	if err != nil {
      		return "", err
      	}
      	if aws.ToString(out.SecretString) == "" {
      		return "", errors.New("${n.path} holds no text")
      	}
      	return aws.ToString(out.SecretString), nil
      }`,
  }),
  java: (n) => ({
    install: 'Maven: software.amazon.awssdk:secretsmanager:2.30.0 or later, below 3',
    code: text`
      import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

      final class ${n.pascal} {
        static String read() {
          try (SecretsManagerClient client = SecretsManagerClient.create()) {
            String value = client.getSecretValue(request -> request.secretId("${n.path}")).secretString();
            if (value == null || value.isEmpty()) throw new IllegalStateException("${n.path} holds no text");
            return value;
          }
        }
      }`,
  }),
  kotlin: (n) => ({
    install: 'Gradle: implementation("software.amazon.awssdk:secretsmanager:2.30.0") or later, below 3',
    code: text`
      import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient

      fun ${n.camel}(): String = SecretsManagerClient.create().use { client ->
          val value = client.getSecretValue { it.secretId("${n.path}") }.secretString()
          check(!value.isNullOrEmpty()) { "${n.path} holds no text" }
          value
      }`,
  }),
  csharp: (n) => ({
    install: 'dotnet add package AWSSDK.SecretsManager --version "4.*"',
    code: text`
      using System;
      using System.Threading.Tasks;
      using Amazon.SecretsManager;
      using Amazon.SecretsManager.Model;

      static class ${n.pascal}
      {
          public static async Task<string> ReadAsync()
          {
              using var client = new AmazonSecretsManagerClient();
              var response = await client.GetSecretValueAsync(new GetSecretValueRequest { SecretId = "${n.path}" });
              if (string.IsNullOrEmpty(response.SecretString)) throw new InvalidOperationException("${n.path} holds no text");
              return response.SecretString;
          }
      }`,
  }),
  rust: (n) => ({
    install: 'cargo add aws-config@1 aws-sdk-secretsmanager@1 && cargo add tokio@1 --features macros,rt-multi-thread',
    code: text`
      use aws_config::BehaviorVersion;
      use aws_sdk_secretsmanager::Client;

      async fn ${n.snake}() -> Result<String, Box<dyn std::error::Error>> {
          let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
          let secret = Client::new(&config).get_secret_value().secret_id("${n.path}").send().await?;
          match secret.secret_string() {
              Some(value) if !value.is_empty() => Ok(value.to_owned()),
              _ => Err("${n.path} holds no text".into()),
          }
      }`,
  }),
};
