import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aws } from '../../../rules/aws.js';
import { commandLine } from '../../../rules/command-line.js';
import { connectionString } from '../../../rules/connection-string.js';
import { eraser } from '../../../rules/eraser.js';
import { generic } from '../../../rules/generic.js';
import { compileIndex } from '../../../src/catalog/compile.js';
import { fake } from '../../../src/catalog/fake.js';
import { createContextual } from '../../../src/detect/context/contextual.js';
import { textLines } from '../../../src/detect/text-lines.js';

const contextual = createContextual(compileIndex([generic, connectionString, commandLine]).rules);

function found(text: string, path = 'config/app.conf'): readonly string[] {
  const lines = textLines(text, text.split('\n').map((_, index) => index));
  return contextual.match(lines, path).map(({ rule, confidence, key }) => `${rule.id} ${confidence} ${key}`);
}

const token = fake.alnum(40, 11);
const password = `${fake.alnum(5, 11)}7#${fake.alnum(5, 12)}w`;
const plain = `${fake.alnum(6, 13)}4${fake.alnum(6, 14)}9`;
const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const chosen = ['1q2w3e', '4r5t'].join('');
/** Long, and by chance something like a word within. */
const wordy = `${fake.alnum(13, 3)}KEKIATUT${fake.alnum(25, 4)}`;
/** Drawn, though it has no digit. */
const letters = ['vjsNZl', 'BdHRv', 'cLLYG'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  [`ACCESS_TOKEN=${token}`, `generic-token likely ${token}`],
  [`const apiKey = "${token}";`, `generic-api-key likely ${token}`],
  [`ACCESS_TOKEN=${wordy}`, `generic-token likely ${wordy}`],
  [`API_TOKEN=${fake.alnum(16, 7)}`, `generic-token likely ${fake.alnum(16, 7)}`],
  [`client_secret: '${token}'`, `generic-secret likely ${token}`],
  [`"prod/signing.key": "${token}"`, `generic-api-key likely ${token}`],
  [`fs.writeFileSync("token.txt", "${token}");`, `generic-token likely ${token}`],
  [`password = "${password}"`, `generic-password likely ${password}`],
  [`ansible_password: ${password}`, `generic-password likely ${password}`],
  [`variable "db_password" {\n  default = "${password}"\n}`, `generic-password likely ${password}`],
  [`ALTER USER app WITH PASSWORD '${password}';`, `generic-password likely ${password}`],
  [`curl -H "Authorization: Bearer ${token}" https://acme.dev`, `generic-authorization likely ${token}`],
  [`Authorization: Basic ${base64(`deploy:${password}`)}`, `generic-authorization likely ${base64(`deploy:${password}`)}`],
  [`Authorization: Basic ${base64(`${token}:`)}`, `generic-authorization likely ${base64(`${token}:`)}`],
  [`url,username,password\nhttps://acme.dev/login,ann,${plain}`, `generic-password likely ${plain}`],
  [`postgres://app:${plain}@db.acme.dev:5432/app`, `connection-string-url likely ${plain}`],
  [`postgres://app:${plain}$${plain.slice(0, 4).toLowerCase()}@db.acme.dev/app`, `connection-string-url likely ${plain}$${plain.slice(0, 4).toLowerCase()}`],
  [`https://deploy:${plain}@git.acme.dev/app.git`, `connection-string-url likely ${plain}`],
  [`"Server=db.acme.dev;User Id=app;Password=${plain};"`, `connection-string-password likely ${plain}`],
  [`CREATE USER app IDENTIFIED BY '${plain}';`, `connection-string-sql-password likely ${plain}`],
  [`machine git.acme.dev\n  login deploy\n  password ${plain}\n`, `generic-password likely ${plain}`],
  [`jdbc:oracle:thin:deploy/${plain}@db.acme.dev:1521:orcl`, `connection-string-oracle likely ${plain}`],
  [`curl https://api.acme.dev/v1 -u ${token}:`, `generic-api-key likely ${token}`],
  [`ENCRYPTION_KEY=${token}`, `generic-api-key likely ${token}`],
  [`smtp_pass = "${letters}"`, `generic-password likely ${letters}`],
  [`machine git.acme.dev login deploy password ${plain}`, `connection-string-netrc likely ${plain}`],
  [`db.acme.dev:5432:app:deploy:${plain}`, `connection-string-pgpass likely ${plain}`],
  [`curl -u deploy:${plain} https://acme.dev`, `command-line-curl-user likely ${plain}`],
  [`docker login -u deploy -p ${plain} registry.acme.dev`, `command-line-login-password likely ${plain}`],
  [`mysql -u root -p${plain} app`, `command-line-mysql-password likely ${plain}`],
  [`sshpass -p '${plain}' ssh host`, `command-line-sshpass likely ${plain}`],
  [`$p = ConvertTo-SecureString "${plain}" -AsPlainText -Force`, `command-line-secure-string likely ${plain}`],
])('%s', (text, finding) => {
  expect(found(text)).toEqual([finding]);
});

test('a value in a Kubernetes Secret is judged decoded', () => {
  const manifest = (value: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  db: ${value}\n`;
  expect(found(manifest(base64(password)), 'deploy/secret.yaml')).toEqual([`generic-kubernetes-secret likely ${base64(password)}`]);
  expect(found(manifest(base64('production')), 'deploy/secret.yaml')).toEqual([]);
  const long = base64(`${fake.alnum(80, 3)}.${fake.alnum(80, 4)}`);
  expect(found(manifest(long), 'deploy/secret.yaml')).toEqual([`generic-kubernetes-secret likely ${long}`]);
});

describe('shown, but not blocking', () => {
  test.each([
    ['a secret in a test', `token = "${token}"`, 'test/client_test.py', `generic-token possible ${token}`],
    ['a password built on a stock word', 'password = "Secret123!"', 'src/a.py', 'generic-password possible Secret123!'],
    ['the default password of this machine', 'postgres://app:apppass1@localhost/app', 'src/a.py', 'connection-string-url possible apppass1'],
    ['what a test expects', `assert_eq!(answer.token, "${token}");`, 'src/answer.rs', `generic-token possible ${token}`],
    ['what a compiler left in a program', `\0\0-DAPI_TOKEN="${token}" \0\0`, 'ios/Acme', `generic-token possible ${token}`],
    ['a digest among others', `_QUERY_HASHES = {\n  'Videos': '${fake.hex(64, 1)}',\n  'AccessToken': '${fake.hex(64, 2)}',\n}`, 'src/a.py', `generic-token possible ${fake.hex(64, 2)}`],
    ['the digest of a query', `query = persisted_query(\n  "AccessToken",\n  "${fake.hex(64, 2)}",\n)`, 'src/a.py', `generic-token possible ${fake.hex(64, 2)}`],
    ['hexadecimal digits of a text', `api_key: "0x${Buffer.from(':extrinsic_index').toString('hex')}"`, 'src/a.yml', `generic-api-key possible 0x${Buffer.from(':extrinsic_index').toString('hex')}`],
    ['what a page says, in base64', `- key: ui_reset_password\n  value: ${base64('Reset Password5')}`, 'play.yml', `generic-password possible ${base64('Reset Password5')}`],
    ['one of many passwords', `const most = ["dragon", "password123", "${chosen}"];`, 'src/a.py', `generic-password possible ${chosen}`],
    ['one of many values', `const all = ["aW4pwQ==", "${password}"];`, 'src/a.js', `generic-password possible ${password}`],
    ['the name of a rule for passwords', `NAME ( 'passwordMin8bit' 'pwdMin8bit' )`, 'src/a.py', 'generic-password possible pwdMin8bit'],
    ['a UUID', `token = "${fake.uuid()}"`, 'src/a.py', `generic-token possible ${fake.uuid()}`],
  ])('%s', (_, text, path, finding) => {
    expect(found(text, path)).toEqual([finding]);
  });
});

describe('spared', () => {
  test.each([
    'token = getTokenFromSession2(request)', 'password = user.password2', 'password: "Mot de passe"', 'PASSWORD_FIELD = "input-password-2"', 'secretName: my-secret-2',
    'api_key = "your-api-key-here-1234"', `public_key = "${token}"`, `cacheKey: "${token}"`, `integrity: sha512-${fake.base64(86)}==`, 'password = "password"', 'password: ${DB_PASSWORD}',
    'curl -u "$USER:$PASSWORD" https://acme.dev', 'postgres://app:$db_pass2@db.acme.dev/app', 'postgres://app:x1$DB_PASS@db.acme.dev/app', 'mysql -u root -p app', `NextToken: "${token}"`, 'Authorization: Bearer <token>', `Authorization: Basic ${base64('user:password')}`,
    'https://user:password@example.com', `{"files":{"src/token.rs":"${fake.hex(64)}","src/secret.rs":"${fake.hex(64, 2)}"}}`, `src/token.rs  ${fake.hex(40)}`, `"certs/signing.key":"${fake.hex(64, 3)}"`, `TOKEN = "${publicKey}"`,
    `secret = "arn:aws:inspector2:eu-west-1:000000000000:finding/${fake.hex(32)}"`, `password_hash = "$2b$12$${fake.alnum(53)}"`, 'the row is identified by "primary_key"', `app/password_policy.py,sha256=${fake.base64url(43)},9095`, `encryption of token ${'a'.repeat(30)}`,
    `Authorization: SharedKey acmestorage:${fake.base64(43)}=`, `session='${fake.alnum(20, 5)}...'`, `token: ${fake.alnum(20, 5)}...`, `secret_key = "U2FsdGVkX1${fake.base64(34)}"`, `publicKeyToken="${fake.hex(16, 7)}"`,
    `password: '0x${fake.hex(32, 8)}'`, `DEFAULT_PASSWORD='${fake.hex(32, 11)}$${fake.hex(64, 12)}'`, `password.encode('${['utf', '16le'].join('-')}')`, `Authorization: OAuth oauth_consumer_key="${fake.alnum(25, 21)}", oauth_signature="${fake.base64(27, 22)}%3D", oauth_token="${fake.alnum(50, 23)}"`, `<input name="authenticity_token" value="${fake.base64(86, 24)}==">`, `CLIENT_HANDSHAKE_TRAFFIC_SECRET=${fake.hex(64, 25)}`, `admin_password: ${['vssb', '789'].join('-')}`, 'encryptPassword("RSA/ECB/OAEPWithSHA-1AndMGF1Padding")', `token: "0x${fake.hex(40, 9)}"`,
    '<input type="password" id="input-passphrase" data-i18n="[title]tls.placeholder.passphrase">', 'apt\tpasswd\t1:4.13+dfsg1-1+deb12u1', 'password hashing, AES-256-GCM, SHA3, BLAKE2, PBKDF2', "{% url 'password_reset_confirm' uidb64=uid token=token %}",
    'cert-key-password = ["dep:pem", "dep:pkcs8"]', `Token::Str("${fake.hex(32, 10)}"),`,
  ])('%s', (text) => {
    expect(found(text).filter((finding) => !finding.includes(' possible '))).toEqual([]);
  });
});

test('a password is no word of data, nor of lines of data', () => {
  const encoded = (at: number): string => `${fake.alnum(20, at)}*AuX|iQ~${fake.alnum(8, at + 1)}@Q&6#mgZ!*pwCRH\`${fake.alnum(20, at + 2)}|$>Zl<wMN`;
  expect(found(`${encoded(40)}\n${encoded(50)}\n${encoded(60)}`, 'src/app.py')).toEqual([]);
  const data = Array.from({ length: 60 }, (_, at) => fake.alnum(40, at)).join('~');
  for (const [line, count] of [[`IdPwSZ64k "${password}"`, 1], [`${data} IdPwSZ64k "${password}" ${data}`, 0]] as const) expect(found(line).filter((finding) => finding.includes('password'))).toHaveLength(count);
});

test('a password is read on the line below its name, whatever is seen there', () => {
  for (const head of ['variable "db_password" {', '- name: DB_PASSWORD', '<key>password</key>']) {
    const text = `${head}\n${head.startsWith('<') ? `<string>${password}</string>` : `  ${head.startsWith('-') ? 'value:' : 'default ='} "${password}"`}\n`;
    const lines = textLines(text, [0]);
    expect(contextual.match(lines, 'config/app.conf').map(({ key }) => key)).toEqual([password]);
  }
});

test('a name that says whose key it is says so much of its form, one that everybody uses does not', () => {
  const withAws = createContextual(compileIndex([aws, generic]).rules);
  const sureness = (text: string): readonly string[] => withAws.match(textLines(text, [0]), 'config/app.conf').map(({ rule, confidence }) => `${rule.id} ${confidence}`);
  expect(sureness(`AWS_SECRET_ACCESS_KEY=${fake.hex(64, 7)}`)).toEqual(['generic-secret possible']);
  expect(sureness(`secretAccessKey: "${fake.hex(64, 7)}"`)).toEqual(['generic-secret likely']);
});

test('so does one that holds an everyday word and nothing else but what everybody uses', () => {
  const withEraser = createContextual(compileIndex([eraser, generic]).rules);
  const sureness = (text: string): readonly string[] => withEraser.match(textLines(text, [0]), 'config/app.conf').map(({ rule, confidence }) => `${rule.id} ${confidence}`);
  expect(sureness(`eraser_token = "${token}"`)).toEqual(['generic-token possible']);
  expect(sureness(`ERASER_SESSION_TOKEN = "${token}"`)).toEqual(['generic-token likely']);
});
