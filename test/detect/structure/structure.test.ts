import { Buffer } from 'node:buffer';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Check } from '../../../src/catalog/define.js';
import { fake } from '../../../src/catalog/fake.js';
import { crc32 } from '../../../src/detect/structure/crc32.js';
import { inspectStructure } from '../../../src/detect/structure/structure.js';
import type { Structure } from '../../../src/detect/structure/verdict.js';

const now = Date.UTC(2026, 5, 1);
const day = 86_400;
const base64 = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const inBase62 = (value: number): string => {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: 6 }, (_, at) => digits[Math.floor(value / 62 ** (5 - at)) % 62]).join('');
};
const hex = (value: number): string => value.toString(16).padStart(8, '0');

const github = fake.alnum(30, 1);
const gitlab = `glpat-${fake.alnum(27, 2)}.01.${(27).toString(36).padStart(2, '0')}`;
const cloudflare = fake.alnum(40, 3);
const grafana = `glsa_${fake.alnum(32, 4)}`;
const atlassian = `ATATT3xFfGF0${fake.alnum(100, 5)}=`;
const bitbucket = `ATBB${fake.alnum(24, 6)}`;
/** The id that AWS makes for an account: its number stands in the 40 bits above the lowest seven of the first six bytes. */
const accessKeyId = (prefix: string, account: number): string => {
  const bits = (BigInt(account) << 7n).toString(2).padStart(48, '0').padEnd(80, '01');
  return prefix + bits.match(/.{5}/g)?.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]).join('');
};
const jwt = (claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string => `${base64url(header)}.${base64url(claims)}.${fake.base64url(43, 7)}`;
const macaroon = (tail: string): string => `pypi-${Buffer.from(`\u0002\u0001\u0008pypi.org\u0002\u0010${'i'.repeat(16)}\0\0\u0006\u0020${tail}`, 'latin1').toString('base64url')}`;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { privateKey: rsaKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
const armored = (label: string, body: string): string => `-----BEGIN ${label}-----\n${(body.match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----`;

/** BIP 32: a version that reads `xprv`, 74 bytes, and four bytes of a digest, written in base 58. */
function extendedKey(): string {
  const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
  const body = Buffer.concat([Buffer.from('0488ade4', 'hex'), Buffer.from(fake.hex(148, 9), 'hex')]);
  let value = BigInt(`0x${body.toString('hex')}${digest(digest(body)).toString('hex').slice(0, 8)}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'[Number(value % 58n)] ?? '') + text;
  return text;
}

test.each<[Check, string, string, Structure['verdict']]>([
  ['crc32-base62', 'GitHub', `ghp_${github}${inBase62(crc32(github))}`, 'holds'],
  ['crc32-base62', 'GitHub, made up', `ghp_${fake.alnum(36, 9)}`, 'fails'],
  ['crc32-base62', 'a form without check digits', `ghs_12345_${fake.alnum(80, 1)}`, 'unknown'],
  ['gitlab-crc32', 'GitLab, routable', `${gitlab}${crc32(gitlab).toString(36).padStart(7, '0')}`, 'holds'],
  ['gitlab-crc32', 'GitLab, made up', `${gitlab}0000000`, 'fails'],
  ['gitlab-crc32', 'GitLab, old', `glpat-${fake.alnum(20, 2)}`, 'unknown'],
  ['cloudflare-crc32', 'Cloudflare', `cfut_${cloudflare}${hex(crc32(cloudflare))}`, 'holds'],
  ['cloudflare-crc32', 'Cloudflare, made up', `cfut_${cloudflare}00000000`, 'fails'],
  ['grafana-crc32', 'Grafana', `${grafana}_${(hex(crc32(grafana)).match(/../g) ?? []).reverse().join('')}`, 'holds'],
  ['grafana-crc32', 'Grafana, made up', `${grafana}_00000000`, 'fails'],
  ['atlassian-crc32', 'Atlassian', `${atlassian}${hex(crc32(atlassian)).toUpperCase()}`, 'holds'],
  ['atlassian-crc32', 'Atlassian, its = escaped', `${atlassian.slice(0, -1)}%3D${hex(crc32(atlassian)).toUpperCase()}`, 'holds'],
  ['atlassian-crc32', 'Bitbucket', `${bitbucket}${hex(crc32(bitbucket)).toUpperCase()}`, 'holds'],
  ['atlassian-crc32', 'Bitbucket, made up', `${bitbucket}00000000`, 'fails'],
  ['aws-account', 'a character that is none of base 32', `AKIA${'2'.repeat(15)}1`, 'fails'],
  ['azure-signature', 'Azure storage', `${fake.base64(76, 1)}+ASt${fake.base64(5, 2)}A==`, 'holds'],
  ['azure-signature', 'an old Azure key', `${fake.base64(86, 1)}==`, 'unknown'],
  ['base64', 'base64', fake.base64(44, 2), 'unknown'],
  ['base64', 'one character too many', fake.alnum(45, 2), 'fails'],
  ['basic-auth', 'a drawn password', `"auth": "${base64(`ci:${fake.alnum(20, 2)}`)}"`, 'unknown'],
  ['basic-auth', 'a user with a letter beyond ASCII', `"auth": "${base64(`ci-gr\u00fcn:${fake.alnum(20, 2)}`)}"`, 'unknown'],
  ['basic-auth', 'the secret of a push subscription, which is drawn bytes', `"auth": "${Buffer.from(fake.hex(32, 2), 'hex').toString('base64').slice(0, 22)}"`, 'different'],
  ['basic-auth', 'no base64', `"auth": "${fake.alnum(21, 2)}"`, 'fails'],
  ['base64-json', 'JSON behind a prefix', `glc_${base64({ o: '1', n: 'x', k: fake.alnum(20, 1) })}`, 'holds'],
  ['base64-json', 'no JSON behind a prefix', `glc_eyJ${fake.alnum(40, 2)}`, 'fails'],
  ['base64-json', 'no JSON and no prefix', `eyJrIjoi${fake.alnum(60, 2)}`, 'different'],
  ['bech32', 'BIP 173\'s own example', 'A12UEL5L', 'holds'],
  ['bech32', 'age, made up', `AGE-SECRET-KEY-1${fake.draw('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58, 3)}`, 'fails'],
  ['base58-check', 'of a wallet', extendedKey(), 'holds'],
  ['base58-check', 'of a wallet, mistyped', extendedKey().replace(/.$/, (last) => (last === 'x' ? 'y' : 'x')), 'fails'],
  ['base58-check', 'in other digits', `xprv0${fake.alnum(106, 3)}`, 'unknown'],
  ['discord-id', 'Discord', `${base64('123456789012345678')}.${fake.alnum(6, 1)}.${fake.alnum(27, 2)}`, 'holds'],
  ['discord-id', 'Discord, made up', `M${fake.alnum(23, 1)}.${fake.alnum(6, 1)}.${fake.alnum(27, 2)}`, 'fails'],
  ['discord-id', 'Discord, a sentence', `${base64('This is what I said')}.${fake.alnum(6, 1)}.${fake.alnum(27, 2)}`, 'fails'],
  ['jfrog', 'a reference token', base64(`reftkn:01:1700000000:${fake.alnum(27, 1)}`), 'holds'],
  ['jfrog', 'a reference token, made up', `cmVmdGtu${fake.alnum(56, 1)}`, 'fails'],
  ['jwt', 'a token', jwt({ sub: '1' }), 'holds'],
  ['jwt', 'an encrypted token', `${base64url({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${fake.base64url(40, 1)}.${fake.base64url(16, 2)}`, 'unknown'],
  ['jwt', 'a header that names no algorithm', jwt({}, { typ: 'JWT' }), 'different'],
  ['jwt', 'no header', `eyJ${fake.alnum(20, 1)}.eyJ${fake.alnum(20, 2)}.${fake.alnum(20, 3)}`, 'different'],
  ['jwt', 'a token behind a prefix', `ghs_12_${jwt({ iss: '1' })}`, 'holds'],
  ['pem', 'a key', pkcs8, 'holds'],
  ['pem', 'a key in one line', pkcs8.replaceAll('\n', '\\n'), 'holds'],
  ['pem', 'a locked key', locked, 'holds'],
  ['pem', 'a key made up', armored('PRIVATE KEY', fake.base64(640, 1)), 'fails'],
  ['pem', 'a key of which most was left out', armored('PRIVATE KEY', `${fake.base64(64, 1)}\n...\n${fake.base64(64, 2)}`), 'fails'],
  ['pem', 'a key with a comment in it', armored('PRIVATE KEY', `${fake.base64(64, 1)}\n# to be continued!\n${fake.base64(64, 2)}`), 'fails'],
  ['pem', 'code that makes one', armored('PRIVATE KEY', '" + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "'), 'different'],
  ['pem', 'words on what comes there', armored('PRIVATE KEY', '# put the base64 of the key here, the whole of it, in lines of 64 letters'), 'different'],
  ['pem', 'a public key under a wrong label', armored('RSA PRIVATE KEY', publicKey.export({ type: 'pkcs1', format: 'der' }).toString('base64')), 'different'],
  ['pem', 'the beginning of one', armored('RSA PRIVATE KEY', publicKey.export({ type: 'pkcs1', format: 'der' }).subarray(0, 78).toString('base64')), 'different'],
  ['pem', 'the private one', armored('RSA PRIVATE KEY', rsaKey.export({ type: 'pkcs1', format: 'der' }).toString('base64')), 'holds'],
  ['pem', 'filler', armored('PRIVATE KEY', 'xxxx'.repeat(50)), 'different'],
  ['pem', 'a certificate', armored('CERTIFICATE', fake.base64(640, 1)), 'different'],
  ['pem', 'no armor', fake.base64(100, 1), 'unknown'],
  ['pypi-macaroon', 'PyPI', macaroon('s'.repeat(32)), 'holds'],
  ['pypi-macaroon', 'PyPI, cut', macaroon('s'.repeat(20)), 'fails'],
  ['pypi-macaroon', 'PyPI, made up', `pypi-AgEIcHlwaS5vcmc${fake.alnum(100, 1)}`, 'fails'],
  ['sentry-json', 'Sentry', `sntrys_${base64({ iat: 1, org: 'acme' })}_${fake.base64(43, 1)}`, 'holds'],
  ['sentry-json', 'Sentry, made up', `sntrys_eyJ${fake.alnum(80, 1)}_${fake.base64(43, 1)}`, 'fails'],
  ['slack', 'a bot', `xoxb-${fake.digits(12, 1)}-${fake.digits(12, 2)}-${fake.alnum(24, 3)}`, 'holds'],
  ['slack', 'a bot, cut', `xoxb-${fake.digits(12, 1)}-${fake.digits(12, 2)}-${fake.alnum(23, 3)}`, 'fails'],
])('%s: %s', (check, _, key, expected) => {
  expect(inspectStructure(check, key, now).verdict).toBe(expected);
});

test.each([
  ['an AWS account', 'aws-account', accessKeyId('ASIA', 29_608_264_753), ['AWS account 029608264753.']],
  ['the account of AWS\'s examples', 'aws-account', accessKeyId('AKIA', 123_456_789_012), ['AWS account 123456789012, which is for examples.']],
  ['an AWS id that names none', 'aws-account', `AKIAI${fake.base32(15, 1)}`, []],
  ['the bot of Discord', 'discord-id', `${base64('123456789012345678')}.${fake.alnum(6, 1)}.${fake.alnum(27, 2)}`, ['Bot 123456789012345678.']],
  ['a token\'s last day', 'jwt', jwt({ exp: now / 1000 + day }), ['It is valid until 2026-06-02.']],
] as const)('it tells %s', (_, check, key, expected) => {
  expect(inspectStructure(check, key, now).notes).toEqual(expected);
});

test.each([
  ['expired', { exp: now / 1000 - day }], ['of Supabase, for everybody', { role: 'anon', iss: 'supabase' }], ['of a local set-up', { role: 'service_role', iss: 'supabase-demo', exp: now / 1000 + day }],
])('a token that is %s is only possible', (_, claims) => {
  expect(inspectStructure('jwt', jwt(claims), now).confidence).toBe('possible');
});

test('what was made up for people, or left out, is only possible', () => {
  expect(inspectStructure('discord-id', `${base64('This is what I said')}.${fake.alnum(6, 1)}.${fake.alnum(27, 2)}`, now).confidence).toBe('possible');
  expect(inspectStructure('pem', armored('PRIVATE KEY', `${fake.base64(64, 1)}\n...\n${fake.base64(64, 2)}`), now).confidence).toBe('possible');
});

test.each(['user:password', 'ping:pong', 'passed-user:passed-password'])('credentials of %s are only possible', (credentials) => {
  expect(inspectStructure('basic-auth', `"auth": "${base64(credentials)}"`, now).confidence).toBe('possible');
});

test('CRC-32 is that of zlib', () => {
  expect(crc32('123456789')).toBe(zlibCrc32('123456789'));
});

test('what is written as an extended private key of a wallet has its length and its beginning', () => {
  expect(extendedKey()).toMatch(/^xprv[1-9A-Za-z]{107}$/);
});
