import { expect, test } from 'vitest';
import { nameBefore } from '../../../src/detect/context/name-before.js';

const value = 'VALUE';

test.each([
  [`const apiKey = '${value}';`, 'const apiKey', 'assignment'],
  [`{ "id": 7, "api_key": "${value}" }`, '"api_key"', 'assignment'],
  [`process.env['API_KEY'] = "${value}"`, "process.env['API_KEY']", 'assignment'],
  [`const key = process.env.API_KEY || '${value}'`, 'const key = process.env.API_KEY', 'assignment'],
  [`pub const API_KEY: &str = "${value}";`, 'pub const API_KEY: &str', 'assignment'],
  [`public string ApiKey { get; set; } = "${value}";`, 'public string ApiKey', 'assignment'],
  [`api_key <- "${value}"`, 'api_key', 'assignment'],
  [`export KEY="\${API_KEY:-${value}}"`, 'API_KEY', 'assignment'],
  [`String key = new String("${value}")`, 'String key', 'assignment'],
  [`CommitSha: acme.PtrString("${value}"),`, 'CommitSha', 'assignment'],
  [`Token: to.Ptr("${value}"),`, 'Token', 'assignment'],
  [`x: String::from("${value}")`, 'x', 'assignment'],
  [`os.getenv("API_KEY", "${value}")`, 'API_KEY', 'argument'],
  [`config.setApiKey("${value}")`, 'config.setApiKey', 'argument'],
  [`require('acme')('${value}')`, "require('acme')", 'argument'],
  [`std::string key{"${value}"};`, 'key', 'argument'],
  [`<apiKey>${value}</apiKey>`, 'apiKey', 'element'],
  [`./run --api-key ${value}`, '--api-key', 'flag'],
  [`ENV API_KEY ${value}`, 'ENV API_KEY', 'beside'],
  [`| Api key | ${value} |`, 'Api key', 'beside'],
  [`The acme key is ${value}.`, 'The acme key is', 'beside'],
  [`headers = {"Authorization": "Bearer ${value}"}`, '"Authorization" Bearer', 'scheme'],
  [`    "key = \\"${value}\\"\\n",`, 'key', 'assignment'],
  [`acme.key>${value}`, 'acme.key', 'assignment'],
  [`a > ${value}`, 'a', 'assignment'],
  [`> ${value}`, '', 'none'],
  [`acmeKey?.= "${value}"`, 'acmeKey', 'assignment'],
  [`$acme_key .= '${value}';`, '$acme_key', 'assignment'],
  [`java -Dacme.key=${value} -jar app.jar`, 'java acme.key', 'assignment'],
  [`acme key <${value}>`, 'acme key', 'beside'],
  [`List<${value}>`, '', 'none'],
  [`acme;${value};true`, 'acme', 'argument'],
  [`acme;production;${value}`, 'acme production', 'argument'],
  [`"acme","key","${value}"`, 'acme key', 'argument'],
  [`acme,7f3a9c41b2e8d605,${value}`, 'acme', 'argument'],
  [`run(first, second); ${value}`, '', 'none'],
  [`acme 7f3a9c41b2e8d605 ${value}`, 'acme', 'beside'],
  [`acme token {code}${value}{code}`, 'acme token', 'beside'],
  [`acme token: <code>${value}</code>`, 'acme token', 'assignment'],
  [`<td>acme token</td><td>${value}</td>`, 'acme token', 'beside'],
  [`<b>acme token</b> ${value}`, 'acme token', 'beside'],
  [`acme token \u2192 ${value}`, 'acme token', 'beside'],
  [`(acme) ${value}`, 'acme', 'beside'],
  [value, '', 'none'],
  [`const api = acme(options, '${value}');`, 'acme', 'argument'],
  [`acme.connect("https://example.org", "${value}")`, 'acme.connect', 'argument'],
  [`provider :acme, ENV["ID"], "${value}"`, 'provider acme', 'argument'],
  [`set(ACME_KEY, "${value}")`, 'ACME_KEY', 'argument'],
  [`acme("eu", "${value}")`, 'eu', 'argument'],
  [`request.setBasicAuth("api", "${value}")`, 'request.setBasicAuth api', 'argument'],
  [`session.auth = ("api", "${value}")`, 'session.auth api', 'argument'],
  [`def main(acme_key: str = typer.Option("${value}", help="x")):`, 'acme_key: str', 'assignment'],
  [`"Authorization": "Bearer {}".format("${value}")`, '"Authorization" Bearer', 'scheme'],
  [`"https://example.org/?key={}".format("${value}")`, 'key', 'assignment'],
  [`"https://example.org/?page={}&key={}".format(page, "${value}")`, 'key', 'assignment'],
  [`snprintf(url, size, "https://example.org/?page=%d&key=%s&x=%d", page, "${value}", 7)`, 'key', 'assignment'],
  [`url = "https://example.org/?q=%s&key=%s" % (q, "${value}")`, 'key', 'assignment'],
  [`printf("%d items", "${value}")`, 'printf', 'argument'],
  [`Acme.start(with: "${value}")`, 'Acme.start', 'argument'],
])('%s', (line, name, tie) => {
  const found = nameBefore(line, line.indexOf(value));
  expect({ name: found.name.trim(), tie: found.tie }).toEqual({ name, tie });
});

test('a long line of nothing in particular costs a look at its end alone', () => {
  const line = `${'a '.repeat(200_000)}= "${value}"`;
  expect(nameBefore(line, line.length - value.length - 1).name.length).toBeLessThan(300);
});
