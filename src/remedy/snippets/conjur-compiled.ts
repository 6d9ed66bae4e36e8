import { type Templates, text } from './snippet.js';

/** Reading a variable as a host, in languages that are compiled. Where there is no official client that can be had, over HTTP. */
export const conjurCompiled: Templates = {
  go: (n) => ({
    install: 'go get github.com/cyberark/conjur-api-go@v0',
    code: text`
      package secrets

      import (
      	"errors"
      	"os"

      	"github.com/cyberark/conjur-api-go/conjurapi"
      	"github.com/cyberark/conjur-api-go/conjurapi/authn"
      )

      // The client reads CONJUR_APPLIANCE_URL and CONJUR_ACCOUNT itself; CONJUR_CREDENTIAL_STORAGE=none keeps it from writing ~/.netrc.
      func ${n.pascal}() (string, error) {
      	config, err := conjurapi.LoadConfig()
      	if err != nil {
      		return "", err
      	}
      	login := authn.LoginPair{Login: os.Getenv("CONJUR_AUTHN_LOGIN"), APIKey: os.Getenv("CONJUR_AUTHN_API_KEY")}
      	client, err := conjurapi.NewClientFromKey(config, login)
      	if err != nil {
      		return "", err
      	}
      	value, err := client.RetrieveSecret("${n.path}")
      	if err != nil {
      		return "", err
      	}
      	if len(value) == 0 {
      		return "", errors.New("${n.path} is empty")
      	}
      	return string(value), nil
      }`,
  }),
  java: (n) => ({
    code: text`
      import java.io.IOException;
      import java.net.URI;
      import java.net.URLEncoder;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpRequest.BodyPublishers;
      import java.net.http.HttpResponse;
      import java.net.http.HttpResponse.BodyHandlers;
      import java.nio.charset.StandardCharsets;
      import java.util.Objects;

      final class ${n.pascal} {
        static String read() throws IOException, InterruptedException {
          HttpClient http = HttpClient.newHttpClient();
          String url = variable("CONJUR_APPLIANCE_URL");
          String account = variable("CONJUR_ACCOUNT");
          URI authenticate = URI.create(url + "/authn/" + account + "/" + encoded(variable("CONJUR_AUTHN_LOGIN")) + "/authenticate");
          String token = send(http, HttpRequest.newBuilder(authenticate)
              .header("Accept-Encoding", "base64")
              .POST(BodyPublishers.ofString(variable("CONJUR_AUTHN_API_KEY"))));
          URI secret = URI.create(url + "/secrets/" + account + "/variable/" + encoded("${n.path}"));
          return send(http, HttpRequest.newBuilder(secret).header("Authorization", "Token token=\"" + token + "\""));
        }

        private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
          HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
          if (response.statusCode() != 200) throw new IOException("Conjur answered " + response.statusCode());
          return response.body();
        }

        private static String variable(String name) {
          return Objects.requireNonNull(System.getenv(name), name + " is not set");
        }

        private static String encoded(String text) {
          return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
      }`,
  }),
  kotlin: (n) => ({
    code: text`
      import java.net.URI
      import java.net.URLEncoder
      import java.net.http.HttpClient
      import java.net.http.HttpRequest
      import java.net.http.HttpRequest.BodyPublishers
      import java.net.http.HttpResponse.BodyHandlers

      fun ${n.camel}(): String {
          val url = variable("CONJUR_APPLIANCE_URL")
          val account = variable("CONJUR_ACCOUNT")
          val token = send(
              HttpRequest.newBuilder(URI("$url/authn/$account/\${encoded(variable("CONJUR_AUTHN_LOGIN"))}/authenticate"))
                  .header("Accept-Encoding", "base64")
                  .POST(BodyPublishers.ofString(variable("CONJUR_AUTHN_API_KEY"))),
          )
          return send(
              HttpRequest.newBuilder(URI("$url/secrets/$account/variable/\${encoded("${n.path}")}"))
                  .header("Authorization", "Token token=\"$token\""),
          )
      }

      private fun send(request: HttpRequest.Builder): String {
          val response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString())
          check(response.statusCode() == 200) { "Conjur answered \${response.statusCode()}" }
          return response.body()
      }

      private fun variable(name: String): String = requireNotNull(System.getenv(name)) { "$name is not set" }

      private fun encoded(text: String): String = URLEncoder.encode(text, "UTF-8").replace("+", "%20")`,
  }),
  csharp: (n) => ({
    code: text`
      using System;
      using System.Net.Http;
      using System.Net.Http.Headers;
      using System.Threading.Tasks;

      static class ${n.pascal}
      {
          public static async Task<string> ReadAsync()
          {
              using var http = new HttpClient();
              var url = Variable("CONJUR_APPLIANCE_URL");
              var account = Variable("CONJUR_ACCOUNT");
              var authenticate = url + "/authn/" + account + "/" + Uri.EscapeDataString(Variable("CONJUR_AUTHN_LOGIN")) + "/authenticate";
              using var login = new HttpRequestMessage(HttpMethod.Post, authenticate) { Content = new StringContent(Variable("CONJUR_AUTHN_API_KEY")) };
              login.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("base64"));
              var token = await Send(http, login);
              using var secret = new HttpRequestMessage(HttpMethod.Get, url + "/secrets/" + account + "/variable/" + Uri.EscapeDataString("${n.path}"));
              secret.Headers.TryAddWithoutValidation("Authorization", "Token token=\"" + token + "\"");
              return await Send(http, secret);
          }

          static async Task<string> Send(HttpClient http, HttpRequestMessage request)
          {
              using var response = await http.SendAsync(request);
              response.EnsureSuccessStatusCode();
              return await response.Content.ReadAsStringAsync();
          }

          static string Variable(string name) =>
              Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name + " is not set");
      }`,
  }),
  rust: (n) => ({
    install: 'cargo add ureq@3',
    code: text`
      use std::{env, error::Error};

      fn ${n.snake}() -> Result<String, Box<dyn Error>> {
          let url = env::var("CONJUR_APPLIANCE_URL")?;
          let account = env::var("CONJUR_ACCOUNT")?;
          let login = env::var("CONJUR_AUTHN_LOGIN")?.replace('/', "%2F");
          let token = ureq::post(format!("{url}/authn/{account}/{login}/authenticate"))
              .header("Accept-Encoding", "base64")
              .send(env::var("CONJUR_AUTHN_API_KEY")?)?
              .body_mut()
              .read_to_string()?;
          let value = ureq::get(format!("{url}/secrets/{account}/variable/${n.path.replaceAll('/', '%2F')}"))
              .header("Authorization", format!("Token token=\"{token}\""))
              .call()?
              .body_mut()
              .read_to_string()?;
          Ok(value)
      }`,
  }),
};
