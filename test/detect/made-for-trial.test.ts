import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, rule } from './rule.js';

const detector = detectorOf([
  rule('age-identity', /AGE-SECRET-KEY-1[A-Z0-9]{58}/, { keywords: ['AGE-SECRET-KEY-1'] }),
  rule('gcp-oauth-access-token', /ya29\.[\w-]{30,}/, { keywords: ['ya29.'] }),
  rule('aws-access-key-id', /(?:AKIA|ASIA)[A-Z2-7]{16}/, { keywords: ['AKIA', 'ASIA'] }),
]);
const seed = `${'AGE-SECRET'}-KEY-1${fake.base32(58, 3)}`;
const [lasting, temporary] = [`AKIA${fake.base32(16, 4)}`, `ASIA${fake.base32(16, 5)}`];

const sureness = (text: string, path: string): readonly string[] => inspect(detector, text, path).map(({ confidence }) => confidence);

describe('shown, but not blocking', () => {
  test.each([
    ['a seed in a test', `seed = "${seed}"`, 'tests/connect.rs'],
    ['a seed in a reference comment', `/// let seed = "${seed}";\nfn connect() {}`, 'src/connect.rs'],
    ['a seed in the tests of a module', `#[cfg(test)]\nmod tests {\n    let seed = "${seed}";`, 'src/connect.rs'],
    ['the id of some hours in a recording', `uri: https://acme.dev/?id=${temporary}`, 'tests/cassettes/upload.yaml'],
    ['the id of a recorded request', `Authorization: AWS4-HMAC-SHA256 Credential=${lasting}/20150830/us-east-1/iam/aws4_request, SignedHeaders=host`, 'tests/cassettes/upload.yaml'],
    ['a seed alone in a comment', `// -----BEGIN USER NKEY SEED-----\n//\t${seed}\n// ------END USER NKEY SEED------`, 'src/connect.go'],
    ['the id in the encoded body of a recorded answer', `"Body": "${Buffer.from(`<Error><Code>SignatureDoesNotMatch</Code><AWSAccessKeyId>${lasting}</AWSAccessKeyId></Error>`).toString('base64')}"`, 'blob/testdata/Signed.replay'],
    ['what is given as an example', `// The key, e.g.: ${lasting}`, 'src/upload.go'],
    ['what is given as an example in other words', ` * @param {string} id - The id. For example: ${lasting}`, 'src/upload.d.ts'],
    ['what is given as an example on the next line', ` * The id of the key, e.g.\n * @"${lasting}", of your account.`, 'src/Upload.h'],
    ['what is given as an example with its scheme', ` * @arg {String} id Behind its kind (e.g. \`Bot ${lasting}\`).`, 'src/upload.js'],
    ['an access token of an hour', `token := "ya29.${fake.base64url(60, 6)}"`, 'oidc/oidc_test.go'],
  ])('%s', (_, text, path) => {
    expect(sureness(text, path)).toEqual(['possible']);
  });
});

describe('blocking', () => {
  test.each([
    ['what an example is followed by', `// as in the example\nid := "${lasting}"`, 'src/upload.go'],
    ['a seed in what people read', `Use ${seed}.`, 'README.md'],
    ['a line with a seed that was taken out', `// seed := "${seed}"`, 'src/connect.go'],
    ['a seed that is used', `let seed = "${seed}";`, 'src/connect.rs'],
    ['the id of some hours that is used', `export AWS_ACCESS_KEY_ID=${temporary}`, 'deploy.sh'],
    ['the id of a request', `Authorization: AWS4-HMAC-SHA256 Credential=${lasting}/20150830/us-east-1/iam/aws4_request, SignedHeaders=host`, 'src/upload.py'],
    ['a lasting id, even in a test', `id = "${lasting}"`, 'tests/upload.py'],
  ])('%s', (_, text, path) => {
    expect(sureness(text, path)).toEqual(['certain']);
  });
});
