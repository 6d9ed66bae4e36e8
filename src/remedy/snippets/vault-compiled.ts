import { type Templates, text } from './snippet.js';

/** Reading a field of a KV v2 secret in languages that are compiled. */
export const vaultCompiled: Templates = {
  go: (n) => ({
    install: 'go get github.com/hashicorp/vault/api@v1',
    code: text`
      package secrets

      import (
      	"context"
      	"errors"

      	vault "github.com/hashicorp/vault/api"
      )

      // The client reads VAULT_ADDR and VAULT_TOKEN itself.
      func ${n.pascal}(ctx context.Context) (string, error) {
      	client, err := vault.NewClient(vault.DefaultConfig())
      	if err != nil {
      		return "", err
      	}
      	secret, err := client.KVv2("${n.mount}").Get(ctx, "${n.path}")
      	if err != nil {
      		return "", err
      	}
      	value, ok := secret.Data["${n.field}"].(string)
      	if !ok || value == "" {
      		return "", errors.New("${n.mount}/${n.path} has no field ${n.field}")
      	}
      	return value, nil
      }`,
  }),
  java: (n) => ({
    install: 'Maven: io.github.jopenlibs:vault-java-driver:6.2.0',
    code: text`
      import io.github.jopenlibs.vault.Vault;
      import io.github.jopenlibs.vault.VaultConfig;
      import io.github.jopenlibs.vault.VaultException;

      final class ${n.pascal} {
        /** The driver reads VAULT_ADDR and VAULT_TOKEN, and adds "data/" to the path itself. */
        static String read() throws VaultException {
          Vault vault = Vault.create(new VaultConfig().build());
          String value = vault.logical().read("${n.mount}/${n.path}").getData().get("${n.field}");
          if (value == null) throw new IllegalStateException("${n.mount}/${n.path} has no field ${n.field}");
          return value;
        }
      }`,
  }),
  kotlin: (n) => ({
    install: 'Gradle: implementation("io.github.jopenlibs:vault-java-driver:6.2.0")',
    code: text`
      import io.github.jopenlibs.vault.Vault
      import io.github.jopenlibs.vault.VaultConfig

      // The driver reads VAULT_ADDR and VAULT_TOKEN, and adds "data/" to the path itself.
      fun ${n.camel}(): String {
          val vault = Vault.create(VaultConfig().build())
          return checkNotNull(vault.logical().read("${n.mount}/${n.path}").data["${n.field}"]) {
              "${n.mount}/${n.path} has no field ${n.field}"
          }
      }`,
  }),
  csharp: (n) => ({
    install: 'dotnet add package VaultSharp --version "1.*"',
    code: text`
      using System;
      using System.Threading.Tasks;
      using VaultSharp;
      using VaultSharp.V1.AuthMethods.Token;

      static class ${n.pascal}
      {
          public static async Task<string> ReadAsync()
          {
              var address = Environment.GetEnvironmentVariable("VAULT_ADDR") ?? throw new InvalidOperationException("VAULT_ADDR is not set");
              var token = Environment.GetEnvironmentVariable("VAULT_TOKEN") ?? throw new InvalidOperationException("VAULT_TOKEN is not set");
              var client = new VaultClient(new VaultClientSettings(address, new TokenAuthMethodInfo(token)));
              var secret = await client.V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "${n.path}", mountPoint: "${n.mount}");
              return secret.Data.Data["${n.field}"]?.ToString() ?? throw new InvalidOperationException("${n.mount}/${n.path} has no field ${n.field}");
          }
      }`,
  }),
  rust: (n) => ({
    install: 'cargo add vaultrs@0.7 && cargo add tokio@1 --features macros,rt-multi-thread',
    code: text`
      use std::{collections::HashMap, env, error::Error};
      use vaultrs::{client::{VaultClient, VaultClientSettingsBuilder}, kv2};

      async fn ${n.snake}() -> Result<String, Box<dyn Error>> {
          let settings = VaultClientSettingsBuilder::default()
              .address(env::var("VAULT_ADDR")?)
              .token(env::var("VAULT_TOKEN")?)
              .build()?;
          let client = VaultClient::new(settings)?;
          let mut secret: HashMap<String, String> = kv2::read(&client, "${n.mount}", "${n.path}").await?;
          secret.remove("${n.field}").ok_or_else(|| "${n.mount}/${n.path} has no field ${n.field}".into())
      }`,
  }),
};
