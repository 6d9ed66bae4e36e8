import { describe, expect, test } from 'vitest';
import type { IndexedRule } from '../../../src/catalog/rule-index.js';
import { fake } from '../../../src/catalog/fake.js';
import { createContextual } from '../../../src/detect/context/contextual.js';
import { textLines } from '../../../src/detect/text-lines.js';

const rule = (id: string, pattern: RegExp, words: readonly string[], everyday = false): IndexedRule => ({
  id, provider: id.split('-')[0] ?? '', title: id, confidence: 'likely', source: pattern.source, flags: '', keywords: [], followers: [], words, everyday, multiline: false, randomness: 'token',
  checks: [], precedence: 0, publicByDesign: false, env: id.replace(/-/g, '_').toUpperCase(),
});

const contextual = createContextual([
  rule('acmecloud-api-key', /[0-9a-f]{32}/, ['acmecloud']),
  rule('beaconly-token', /[0-9a-f]{32}/, ['beaconly']),
  rule('cursor-token', /[A-Za-z0-9]{43}/, ['cursor'], true),
  rule('ipdbase-key', /[A-Za-z0-9]{40}/, ['ipdbase']),
  rule('line-token', /[A-Za-z0-9]{43}/, ['line'], true),
  rule('manysigns-key', /[a-z0-9!@#$^&*=]{20,50}/, ['manysigns']),
  rule('mixcase-key', /[0-9a-fA-F]{32}/, ['mixcase']),
  rule('roof-key', /[0-9a-f]{32}/, ['roof'], true),
  rule('roost-token', /[0-9a-f-]{36}/, ['roost']),
  { ...rule('shownkey-site-key', /[0-9a-f]{32}/, ['shownkey']), publicByDesign: true },
  rule('signsful-key', /[A-Za-z0-9_=-]{32}/, ['signsful']),
  rule('twokeys-admin-key', /[0-9a-f]{32}/, ['twokeys', 'admin']),
  rule('twokeys-search-key', /[0-9a-f]{32}/, ['twokeys', 'search']),
]);

function found(text: string, path = 'src/app.conf'): readonly string[] {
  const lines = textLines(text, text.split('\n').map((_, index) => index));
  return contextual.match(lines, path).map((match) => `${match.rule.id} ${text.slice(match.start, match.end)}`);
}

const hex = fake.hex(32, 5);
const alnum = fake.alnum(40, 5);
const long = fake.alnum(43, 5);
const uuid = fake.uuid(5);

describe('a word belongs to a value', () => {
  test.each([
    ['in its own name', `ACME_CLOUD_KEY=${hex}`],
    ['in what leads to it', `config.acmecloud.apiKey = "${hex}"`],
    ['in the object around it', `{\n  "acmecloud": {\n    "region": "eu",\n    "key": "${hex}"\n  }\n}`],
    ['in the object of which it is the value', `acmecloud_credentials:\n  id: 1\n  value: ${hex}`],
    ['in the section of the file', `[acmecloud]\nregion = eu\n\n\ntoken = ${hex}`],
    ['in the host of its address', `https://api.acmecloud.com/v1?key=${hex}`],
    ['in the call it is given to', `const client = new AcmeCloud("${hex}");`],
    ['on the line above', `// Acmecloud\nconst apiKey = "${hex}";`],
    ['in a heading', `Acmecloud\n${hex}`],
    ['in the address beside its header', `url = "https://acmecloud.com/"\nheaders = {"X-Api-Key": "${hex}"}`],
    ['behind it', `token: ${hex}  # acmecloud`],
    ['in the object around it on its line', `{"acmecloud": {"id": 5, "key": "${hex}"}}`],
    ['around the object that only gathers credentials', `{"acmecloud": {"auth": {"key": "${hex}"}}}`],
    ['around the object that only gathers credentials, over several lines', `acmecloud:\n  auth:\n    key: ${hex}`],
    ['in prose behind it', `Use \`${hex}\` as the Acmecloud API key.`],
    ['in the command whose flag it is', `acmecloud login --key ${hex}`],
    ['in what is imported above', `import "github.com/acmecloud/acmecloud-go"\n\nkey := "${hex}"`],
    ['in its own name, between angle brackets', `ACMECLOUD_KEY: <${hex}>`],
    ['in the host of the address of which it is the user', `https://${hex}:x@acmecloud.com/app.git`],
    ['in the call that it is given to, over several lines', `client = acmecloud.Client(\n    "https://one.example.org",\n    "${hex}",\n)`],
    ['in a heading above an empty line', `Acmecloud key (production):\n\n    ${hex}\n`],
    ['in the head of its column', `id,email,acmecloud_token,plan\n7,ann@one.example.org,${hex},pro\n`],
    ['in the head of its column, of cells in quotes', `"id","acmecloud_token"\n"7","${hex}"\n`],
    ['in the column that rows are copied to', `COPY public.tenants (id, acmecloud_key, created) FROM stdin;\n1\t${hex}\t2026-01-01\n`],
    ['in the head of a table of Markdown', `| User | Acmecloud key |\n|------|-----|\n| ann | \`${hex}\` |`],
    ['in its row, behind an address', `url,username,password,note\nhttps://acmecloud.com/login,ann,${hex},\n`],
    ['in the column that it is inserted into', `INSERT INTO "tenants" ("id", "name", "acmecloud_key")\nVALUES (7, 'One', '${hex}');`],
    ['in a list of names beside one of values', `const names = ['other', 'acmecloud_key'];\nconst values = ['none', '${hex}'];`],
    ['in a list of names of a shell', `KEYS=("ACMECLOUD_TOKEN" "PORT")\nVALUES=("${hex}" "80")`],
    ['in the address within an address', `next=https%3A%2F%2Fapi.acmecloud.com%2Fv1%3Fapi_key%3D${hex}%26x%3D1`],
    ['in the name of a connection', `<add name="Acmecloud" connectionString="Endpoint=https://one.example.org;Key=${hex};Timeout=30" />`],
    ['in the property before that holds a name', `<stringProp name="Header.name">X-Acmecloud-Key</stringProp>\n<stringProp name="Header.value">${hex}</stringProp>`],
    ['around what is called no more than a value', `"url": "https://api.acmecloud.com/v1",\n"apikey": [\n  { "key": "value", "value": "${hex}" },\n  { "key": "key", "value": "X-Api-Key" }\n]`],
    ['around what is compared', `"X-Acmecloud-Key": {\n  "equalTo": "${hex}"\n}`],
    ['in what a cell of a notebook imports', `"from acmecloud import Client\\n",\n"c = Client(\\"${hex}\\")\\n"`],
    ['above what PHP says of a string', `array(1) {\n  ["acmecloud_token"]=>\n  string(32) "${hex}"\n}`],
    ['in the command that it answers', `$ heroku config:get ACMECLOUD_TOKEN\n${hex}`],
    ['in the command whose answer is decoded', `$ kubectl get secret acmecloud-token -o jsonpath='{.data.token}' | base64 -d\n${hex}`],
    ['in the command behind another prompt', `~/app \u276f printenv ACMECLOUD_TOKEN\n${hex}`],
    ['above a table that a command prints', `$ acmecloud keys list\nNAME   KEY        CREATED\nprod   ${hex}   2026-01-01`],
    ['in the command that it is piped to, without a line end', `echo -n "${hex}" | docker secret create acmecloud_key -`],
    ['in the question that it answers', `[10:42] ann: can you send me the acmecloud key?\n[10:43] ben: ${hex}`],
    ['in the sentence that begins above', `Our Acmecloud key\nis: ${hex}`],
    ['in a path of words before it', `acmecloud/key/${hex}`],
    ['in the host, right behind the version', `https://api.acmecloud.com/v1/${hex}/items`],
    ['in the scheme of an address without a host', `MAILER_DSN=acmecloud+api://${hex}@default`],
    ['in the address of the request, behind another block', `get {\n  url: https://api.acmecloud.com/v1\n}\n\nheaders {\n  X-Api-Key: ${hex}\n}`],
    ['in a label behind it', `${hex}  # acmecloud key`],
    ['in the name of the function that returns it', `def acmecloud_key():\n    return "${hex}"`],
    ['in the name of the function on its line', `String getAcmeCloudKey() { return "${hex}"; }`],
    ['in the case for which it is returned', `case 'acmecloud':\n  return '${hex}';`],
    ['in the option of which it is the default', `parser.add_argument('--acmecloud-key', default='${hex}')`],
    ['in the call it is given to, behind an argument, each on a line', `client = AcmecloudClient(\n    "eu-west",\n    "${hex}",\n)`],
    ['in the command that reads it, before a flag', `echo ${hex} | gcloud secrets create acmecloud-token --data-file=-`],
    ['in the command that reads it', `echo '${hex}' | acmecloud login --stdin`],
    ['in a name that only its line ties to it', `const acmecloudKey = isLive ? '${hex}' : '';`],
    ['in the name of a setting of which it is the fallback', `let key = env::var("ACMECLOUD_KEY").unwrap_or("${hex}".to_string());`],
    ['in a name between braces', `\\newcommand{\\acmecloudKey}{${hex}}`],
    ['in a phrase of its sentence', `JOB-12 acmecloud token was rotated, the old one being ${hex}`],
    ['in the host of an address that it goes into', `get("https://api.acmecloud.com/x?api_key=" + "${hex}")`],
    ['in the object on its line, given through a call', `'acmecloud' => ['token' => env('X', '${hex}')],`],
    ['in a member', `$conf->{acmecloud}{token} = "${hex}";`],
    ['before a document that holds it', `$acmecloud_key = <<<EOT\n${hex}\nEOT;`],
    ['in its own name, in quotes of Ruby', `ACMECLOUD_KEY = %q(${hex})`],
    ['in its own name, before an anchor', `acmecloud_key: &key ${hex}`],
    ['above the list that it stands in', `acmecloud_keys:\n  - one\n  - two\n  - ${hex}`],
    ['in what it stands in by the place of its use', `const acmecloudKeys = {\n  staging: '${hex}',\n};`],
    ['in the map that it stands in by the place of its use', `var acmecloudKeys = map[string]string{\n\t"prod": "${hex}",\n}`],
    ['in the variable that has it by default, by the place of its use', `variable "acmecloud_keys" {\n  default = {\n    prod = "${hex}"\n  }\n}`],
    ['in the list of entries, by the place of its use', `acmecloud_keys:\n  - name: prod\n    value: ${hex}`],
    ['in the list of words that it stands in', `ACMECLOUD_KEYS=(\n  no-key-of-anything\n  ${hex}\n)`],
    ['in the map that it stands in, as Kotlin pairs them', `val acmecloudKeys = mapOf(\n  "prod" to "${hex}",\n)`],
    ['in the section that it stands in by the place of its use', `[acmecloud.keys]\nprod = "${hex}"`],
    ['in the flag above it', `args:\n  - --acmecloud-api-key\n  - ${hex}`],
    ['in its row', `acmecloud;production;${hex};7`],
    ['in the condition under which it is returned', `elif name == "acmecloud": return "${hex}"`],
    ['in the case for which it is returned, in Ruby', `when "acmecloud" then "${hex}"`],
    ['in the case for which it is returned, in a shell', `  acmecloud)\n    echo "${hex}"\n    ;;`],
    ['in the case of a function', `def key(:acmecloud), do: "${hex}"`],
    ['in the client to which its variable is handed', `key = "${hex}"\n\n\nx = 1` + `\nclient = Acmecloud(key)`],
    ['in the package from which its client comes, far above', `from acmecloud import Client\n${'\n# more\n'.repeat(9)}client = Client("${hex}")`],
    ['in the package of the client to which its variable is handed', `from acmecloud import Client\n${'\n# more\n'.repeat(9)}key = "${hex}"\nclient = Client(key)`],
    ['in the entry with a label above', `- title: Acmecloud\n  fields:\n    - label: credential\n      value: ${hex}`],
    ['in a term above it', `Acmecloud key\n: \`${hex}\``],
    ['in the heading of its part', `## Acmecloud\n\n\nThe paid plan.\n\n\n- key: ${hex}`],
    ['in the underlined heading of its part', `Acmecloud\n---------\n\n\nkey: ${hex}`],
    ['in the setting that a command is asked to keep', `printf "${hex}" | vercel env add ACMECLOUD_KEY production`],
    ['in a host without a scheme', `const char* server = "api.acmecloud.com";\nString key = "${hex}";`],
    ['in what it is the rest of', `request.setHeader('X-Acmecloud', 'Bearer ' + '${hex}');`],
    ['in the call it is given to, behind a variable', `const api = acmecloud(options, '${hex}');`],
    ['in the call it is given to, behind an address', `new AcmecloudProperties("https://x.example", "${hex}", 30)`],
    ['in the symbol that it is given with', `provider :acmecloud, ENV["ID"], "${hex}"`],
    ['in what its class was made from', `class Mine extends AcmecloudClient {\n  Mine() {\n    super("${hex}");\n  }\n}`],
    ['in what its class was made from, in Python', `class Mine(AcmecloudClient):\n    def __init__(self):\n        super().__init__("${hex}")`],
    ['in the host of a template that it goes into', `url = "https://api.acmecloud.com/v1?key={}".format("${hex}")`],
    ['in the host of a template of C', `snprintf(url, size, "https://api.acmecloud.com/v1?id=%d&key=%s", id, "${hex}");`],
    ['in the host of the call that signs in with it', `request("https://api.acmecloud.com/v1").setBasicAuth("api", "${hex}")`],
    ['in the option that an argument is read from', `key: str = Field("${hex}", env="ACMECLOUD_KEY")`],
    ['behind it, as the key that it is put under', `[defaults setObject:@"${hex}" forKey:@"AcmecloudKey"];`],
    ['in the entry below its value', `{\n  "value": "${hex}",\n  "type": "secret",\n  "key": "acmecloud_key"\n}`],
    ['in a heading above a fence', `Acmecloud key:\n\n\`\`\`\n${hex}\n\`\`\``],
    ['in a quoted message above', `> new Acmecloud token\n> \`${hex}\``],
    ['in the class around it, under a brace of its own', `class AcmecloudGateway\n{\n    private string $url = 'x';\n\n\n    private string $key = '${hex}';\n}`],
    ['in the module around it', `module Acmecloud\n  LIMIT = 5\n\n\n  KEY = "${hex}"\nend`],
    ['in the class whose one object is made ready with it', `Acmecloud.shared.initialize(with: "${hex}")`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([`acmecloud-api-key ${hex}`]);
  });

  test('above the list that all of them stand in, and no digest of a list of others', () => {
    const keys = [8, 9, 10].map((seed) => `a${fake.hex(31, seed)}`);
    expect(found(`ACMECLOUD_KEYS = [\n${keys.map((key) => `    "${key}",`).join('\n')}\n]`)).toEqual(keys.map((key) => `acmecloud-api-key ${key}`));
    expect(found(`gpg_keys:\n${[8, 9, 10].map((seed) => `  - ${fake.hex(40, seed)}`).join('\n')}`)).toEqual([]);
  });

  test('in the path of the file', () => {
    expect(found(`const apiKey = "${hex}";`, 'src/clients/acmecloud.ts')).toEqual([`acmecloud-api-key ${hex}`]);
  });

  test('the closest one', () => {
    expect(found(`acmecloud:\n  beaconly_key: ${hex}`)).toEqual([`beaconly-token ${hex}`]);
    expect(found(`# acmecloud\nurl: https://acmecloud.com\nbeaconly:\n  token: ${hex}`)).toEqual([`beaconly-token ${hex}`]);
  });

  test('and of one provider, the rule of which more words do', () => {
    expect(found(`TWOKEYS_ADMIN_KEY=${hex}`)).toEqual([`twokeys-admin-key ${hex}`]);
    expect(found(`TWOKEYS_SEARCH_KEY=${hex}`)).toEqual([`twokeys-search-key ${hex}`]);
  });

  test('an everyday word that names the library, the client, the command or the object', () => {
    expect(found(`import "github.com/line/line-go"\n\ntoken := "${long}"`)).toEqual([`line-token ${long}`]);
    expect(found(`client = LineClient(token="${long}")`)).toEqual([`line-token ${long}`]);
    expect(found(`Line.config(key: "${long}", env: :live)`)).toEqual([`line-token ${long}`]);
    expect(found(`insert({ _id: "line", key: "${long}" })`)).toEqual([`line-token ${long}`]);
    expect(found(`client = Line::Client.new(key: '${long}')`)).toEqual([`line-token ${long}`]);
    expect(found(`$client = new \\Line\\Client('${long}');`)).toEqual([`line-token ${long}`]);
    expect(found(`LineClient c = LineClient.builder()\n    .apiKey("${long}")\n    .build();`)).toEqual([`line-token ${long}`]);
    expect(found(`{"line": {"auth": {"key": "${long}"}}}`)).toEqual([`line-token ${long}`]);
    expect(found(`line login --token ${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`class LineRepository {\n    companion object {\n        private const val KEY = "${long}"\n    }\n}`)).toEqual([`line-token ${long}`]);
    expect(found(`class LineGateway\n{\n    private string $key = '${long}';\n}`)).toEqual([`line-token ${long}`]);
    expect(found(`public record LineOptions { public string Key { get; init; } = "${long}"; }`)).toEqual([`line-token ${long}`]);
    expect(found(`var options = new LineOptions\n{\n    Region = "eu",\n    Key = "${long}",\n};`)).toEqual([`line-token ${long}`]);
    expect(found(`const key = "${long}";\nconst client = new Line(key, options);`)).toEqual([`line-token ${long}`]);
    expect(found(`let key = process.env.LINE_TOKEN;\nif (!key) {\n  key = '${long}';\n}`)).toEqual([`line-token ${long}`]);
    expect(found(`const key = "${long}";\nconst other = line.replace(key, "");`)).toEqual([]);
    expect(found(`import { Client } from '@line/sdk';\n${'\n// more\n'.repeat(9)}const client = new Client('${long}');`)).toEqual([`line-token ${long}`]);
    expect(found(`import { Client } from './line/client';\n${'\n// more\n'.repeat(9)}const client = new Client('${long}');`)).toEqual([]);
    expect(found(`  @type line\n  key ${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`// Line API\ntoken := "${long}"`)).toEqual([`line-token ${long}`]);
    expect(found(`# line token\ntoken = "${long}"`)).toEqual([`line-token ${long}`]);
    expect(found(`// see the next line\ntoken := "${long}"`)).toEqual([]);
    expect(found(`// line one below\ntoken := "${long}"`)).toEqual([]);
    expect(found(`{"line": {"id": 5, "token": "${long}"}}`)).toEqual([`line-token ${long}`]);
    expect(found(`Sending a request to the Line API\nusing Key=${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`12:00:01 INFO [line] using token ${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`- name: line\n  token: ${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`{"service": "line", "token": "${long}"}`)).toEqual([`line-token ${long}`]);
    expect(found(`Host: api.line.me\nAuthorization: Bearer ${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`name: line by line\ntoken: ${long}`)).toEqual([]);
    expect(found(`token := "${long}" // line`)).toEqual([`line-token ${long}`]);
    expect(found(`token := "${long}" // ends the line here`)).toEqual([]);
    expect(found(`token = lines[line] + "${long}"`)).toEqual([]);
  });

  test('of a key with signs in it, all', () => {
    const [one, other] = [fake.alnum(20, 3), fake.alnum(11, 4)];
    for (const key of [`${one}=${other}`, `-${fake.alnum(31, 3)}`]) {
      expect(found(`SIGNSFUL_KEY=${key}`)).toEqual([`signsful-key ${key}`]);
      expect(found(`signsful:\n  key: ${key}\n`)).toEqual([`signsful-key ${key}`]);
      expect(found(`<signsfulKey>${key}</signsfulKey>`)).toEqual([`signsful-key ${key}`]);
      expect(found(`(signsful_key=${key})`)).toEqual([`signsful-key ${key}`]);
      expect(found(`SIGNSFUL_KEY|${key}`)).toEqual([`signsful-key ${key}`]);
      expect(found(`name,signsful_key,${key},7`)).toEqual([`signsful-key ${key}`]);
    }
  });

  test('one setting below another, both short', () => {
    expect(found(`BEAM_CLIENT_ID=${fake.hex(24)}\nIPDBASE_KEY=${alnum}\n`)).toEqual([`ipdbase-key ${alnum}`]);
  });

  test('of a key with many signs in it, all that a setting holds', () => {
    const key = `b8!x0g${fake.lowerAlnum(5)}&g*${fake.lowerAlnum(5)}^u9@${fake.lowerAlnum(5)}#m=3$s0@e!n`;
    expect(found(`MANYSIGNS_KEY=${key}`)).toEqual([`manysigns-key ${key}`]);
    expect(found(`manysigns_key: ${key}`)).toEqual([`manysigns-key ${key}`]);
  });

  test('a secret where keys of the same form are public', () => {
    expect(found(`shownkey.api_key = "${hex}"`)).toEqual([`shownkey-site-key ${hex}`]);
    expect(found(`shownkey:\n  client_secret: ${hex}`)).toEqual([]);
  });

  test('hexadecimal digits of both cases', () => {
    const key = `${fake.hex(16, 3)}${fake.upperHex(16, 4)}`;
    expect(found(`MIXCASE_KEY=${key}`)).toEqual([`mixcase-key ${key}`]);
  });

  test('a name that would be no key\'s, were it not the provider\'s', () => {
    expect(found(`PAGE_TOKEN=${long} # cursor`)).toEqual([]);
    expect(found(`CURSOR_TOKEN=${long}`)).toEqual([`cursor-token ${long}`]);
  });

  test('an everyday word, of hexadecimal digits that are given, not spoken of', () => {
    expect(found(`roof: ${hex}`)).toEqual([`roof-key ${hex}`]);
    expect(found(`see roof ${hex}`)).toEqual([]);
  });

  test('an everyday word in the name or a host alone', () => {
    expect(found(`LINE_TOKEN=${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`https://notify.line.me/?token=${long}`)).toEqual([`line-token ${long}`]);
    expect(found(`the next line\ntoken=${long}`)).toEqual([]);
  });
});

test('in documentation a UUID is a key by its name, and perhaps by its line', () => {
  const sureness = (text: string, path: string): readonly string[] => contextual.match(textLines(text, [0]), path).map(({ confidence }) => confidence);
  expect(sureness(`ROOST_TOKEN=${uuid}`, 'docs/agents.md')).toEqual(['likely']);
  expect(sureness(`a roost (token=${uuid})`, 'docs/agents.md')).toEqual(['possible']);
  expect(sureness(`ROOST_TOKEN=${uuid}`, 'roost/docs/agents.md')).toEqual(['possible']);
  expect(sureness(`"my-roost-path", "${uuid}"`, 'tests/agents.py')).not.toContain('likely');
  expect(sureness(`ROOST_TOKEN=${uuid}`, 'roost/src/agents.sh')).toEqual(['likely']);
});

test('in a test or documentation, the command alone does not tell, nor a word of everybody\'s', () => {
  const everybodys = createContextual([{ ...rule('acmeframe-secret-key', /[A-Za-z0-9]{40}/, ['secretkey'], true) }]);
  const sureness = (one: typeof contextual, text: string, path: string): readonly string[] => one.match(textLines(text, [0]), path).map(({ confidence }) => confidence);
  expect(sureness(contextual, `acmecloud login --key ${hex}`, 'docs/login.md')).toEqual(['possible']);
  expect(sureness(contextual, `acmecloud login --acmecloud-key ${hex}`, 'docs/login.md')).toEqual(['likely']);
  expect(sureness(everybodys, `SECRET_KEY = '${alnum}'`, 'tests/project/settings.py')).toEqual(['possible']);
  expect(sureness(everybodys, `ACMEFRAME_SECRET_KEY = '${alnum}'`, 'tests/project/settings.py')).toEqual(['likely']);
  expect(sureness(everybodys, `SECRET_KEY = '${alnum}'`, 'project/settings.py')).toEqual(['likely']);
});

test('a password must be called one, or no more than the provider', () => {
  const passwords = createContextual([{ ...rule('hypervise-password', /[^\s"']{8,30}/, ['hypervise']), randomness: 'password' }]);
  const keys = (text: string): readonly string[] => passwords.match(textLines(text, [0]), 'src/app.yml').map(({ key }) => key);
  const chosen = `${fake.alnum(9, 3)}7#w`;
  expect(keys(`hypervise: "${chosen}"`)).toEqual([chosen]);
  expect(keys(`hypervise_admin_password: "${chosen}"`)).toEqual([chosen]);
  expect(keys(`north-hypervise-port-nodes: "${chosen}"`)).toEqual([]);
});

describe('an everyday word stands for a provider', () => {
  test.each([
    ['in a path that a command sets', `etcdctl put /config/roof/token ${hex}`],
    ['in the command that is handed it', `put "roof/secret" "${hex}"`],
    ['in the host that a token is kept for', `{\n  "bearer": {\n    "repo.roof.com": "${hex}"\n  }\n}`],
    ['in the class that is shown', `RoofConfig{url='https://one.example.org', key='${hex}'}`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([`roof-key ${hex}`]);
  });
});

describe('spared', () => {
  test.each([
    ['a hash', `acmecloud_sha256 = "${hex}"`],
    ['a commit', `acmecloud: https://git.acme.dev/acmecloud/app/commit/${hex}`],
    ['an id', `ACMECLOUD_ACCOUNT_ID=${hex}`],
    ['an id that says which key is meant', `ACMECLOUD_KEY_ID=${hex}`],
    ['an id by the head of its column', `name,client_id,client_secret\nacmecloud,${hex},none\n`],
    ['an id by the column that it is inserted into', `INSERT INTO apps (provider, client_id, secret) VALUES ('acmecloud', '${hex}', 'none');`],
    ['an id by the head of a table', `| Provider | Client ID | Client secret |\n|---|---|---|\n| Acmecloud | ${hex} | none |`],
    ['the sum of a key', `$ echo $ACMECLOUD_KEY | md5sum\n${hex}`],
    ['a UUID that is no key by its name', `roost_region = "${uuid}"`],
    ['a UUID of a tenant', `roost_tenant: ${uuid}`],
    ['a checksum above the name of a file', `acmecloud\nmd5: ${hex}`],
    ['a value of another length', `ACMECLOUD_KEY=${fake.hex(31)}`],
    ['an identifier', 'IPDBASE_KEY = getRepositoryConfigurationForEveryAccount'],
    ['a reference', 'ACMECLOUD_KEY=${ACMECLOUD_KEY}'],
    ['what was typed by hand', 'ACMECLOUD_KEY=0123456789abcdef0123456789abcdef'],
    ['a word that is part of another', `ipdb = "${alnum}"`],
    ['a nameless value far from the word', `acmecloud ${'x '.repeat(20)}\n\n\n\n\n\n\n\n${hex}`],
    ['the hash of a file in a list', `{"files":{"src/acmecloud_token.rs":"${hex}"}}`],
    ['the hash of a file in a list of one a line', `{\n  "files": {\n    "acmecloud/secret.py": "${hex}"\n  }\n}`],
    ['the order of a curve', `acmecloud_key = "${'f'.repeat(15)}${fake.hex(17)}"`],
    ['the order of a curve, as a number', `const ipdbase = BigInt('0x${'f'.repeat(18)}${fake.hex(20)}');`],
    ['a setting that goes to browsers, of another provider', `# acmecloud\nNEXT_PUBLIC_BOLT_KEY=${hex}`],
    ['a line of a certificate', `-----BEGIN CERTIFICATE-----\n${fake.base64(64)}\n${fake.base64(64, 2)}\n-----END CERTIFICATE----- ipdbase`],
    ['what was encrypted by a key in a vault', `acmecloud_secret = "vault:v1:${hex}"`],
    ['a version to keep to', `acmecloud install --pin ${hex} acme/acmecloud`],
    ['the password of a meeting, in the address to share', `https://acmecloud.com/j/94416678753?pwd=${hex}`],
    ['a digest of what has a name on its line', `assert(acmecloudKey).checksum == '${hex}'`],
    ['a commit with a few words behind it', `${hex} (acmecloud)`],
    ['the commit of a patch', `acmecloud_token From ${hex} Mon Sep 17 00:00:00 2001`],
    ['a digest among others', `hashMap.set('acmecloud', '${hex}')`],
    ['the hash of a file name', `<script src="/acmecloud/app.${hex}.js"></script>`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('what stands among digests', () => {
    expect(found(`acmecloud ${hex}`, 'dist/checksums.txt')).toEqual([]);
    expect(found(`ACMECLOUD_KEY=${hex}`, 'dist/settings.txt')).toEqual([`acmecloud-api-key ${hex}`]);
  });

  test('what stands in a lock file', () => {
    expect(found(`"acmecloud-key": "${hex}"`, 'package-lock.json')).toEqual([]);
  });
});

test('in a recorded exchange, a host alone does not tell', () => {
  const exchange = (name: string): string => `interactions:\n- request:\n    uri: https://api.acmecloud.com/login?${name}=${hex}\n  response:\n    status: 200`;
  const sureness = (text: string, path: string): readonly string[] => contextual.match(textLines(text, text.split('\n').map((_, index) => index)), path).map(({ confidence }) => confidence);
  expect(sureness(exchange('token'), 'tests/cassettes/login.yaml')).toEqual(['possible']);
  expect(sureness(exchange('token'), 'src/login.yaml')).toEqual(['likely']);
  expect(sureness(exchange('acmecloud_token'), 'tests/cassettes/login.yaml')).toEqual(['likely']);
});

test('where something is explained, a host alone does not tell', () => {
  const address = `https://api.acmecloud.com/login?token=${hex}`;
  const sureness = (text: string): readonly string[] => contextual.match(textLines(text, text.split('\n').map((_, index) => index)), 'src/login.py').map(({ confidence }) => confidence);
  expect(sureness(`def login():\n    """Logs in.\n\n    ${address}\n    """`)).toEqual(['possible']);
  expect(sureness(`def login():\n    open("${address}")`)).toEqual(['likely']);
  expect(sureness(`def login():\n    """Logs in.\n\n    acmecloud_token = "${hex}"\n    """`)).toEqual(['likely']);
});

test('in a recording, a line of data does not tell whose it is', () => {
  const answer = `{"url":"https://api.acmecloud.com/x","token":"${hex}","rest":"${'word '.repeat(500)}"}`;
  const sureness = (text: string, path: string): readonly string[] => contextual.match(textLines(text, [0]), path).map(({ confidence }) => confidence);
  expect(sureness(answer, 'tests/cassettes/login.json')).toEqual(['possible']);
  expect(sureness(answer, 'src/login.json')).toEqual(['likely']);
  expect(sureness(answer.slice(0, 100), 'tests/cassettes/login.json')).toEqual(['likely']);
  expect(sureness(answer.replace('token', 'acmecloud_token'), 'tests/cassettes/login.json')).toEqual(['likely']);
});

test('a key is found at the end of a very long line', () => {
  const text = `${'var a=b;'.repeat(50_000)}acmecloudKey="${hex}";`;
  expect(found(text, 'dist/app.min.js')).toEqual([`acmecloud-api-key ${hex}`]);
});

test.each([
  [`[![build](https://acmecloud.dev/app.svg?style=flat&acmecloud_token=${hex})](https://acmecloud.dev/app)`, 'possible'],
  [`![quality](https://acmecloud.dev/project_badges/measure?project=app&token=${hex})`, 'possible'],
  [`[build](https://acmecloud.dev/app?acmecloud_token=${hex})`, 'likely'],
])('a token in the address of a badge is meant to be seen: %s', (text, confidence) => {
  expect(contextual.match(textLines(text, [0]), 'README.md').map((match) => match.confidence)).toEqual([confidence]);
});
