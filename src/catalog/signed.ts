import { crc32 } from 'node:zlib';
import { fake } from './fake.js';

/*
 * Fake keys whose check digits are right, for the formats that have some. How each is computed stands beside it; where a check of
 * `src/detect/structure` computes the same, the two were written apart, so that the examples test it.
 */

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function inBase62(number: number): string {
  return number < 62 ? base62.charAt(number) : inBase62(Math.floor(number / 62)) + base62.charAt(number % 62);
}

const hexOf = (number: number): string => number.toString(16).padStart(8, '0');

/** `length` random characters and the CRC32 of them in base62, six digits: GitHub, npm. */
function github(prefix: string, seed = 1, length = 30): string {
  const body = fake.alnum(length, seed);
  return prefix + body + inBase62(crc32(body)).padStart(6, '0');
}

/** A payload, its length in base36 and the CRC32 of everything before in base36, seven digits; `version` as in `.01.` stands between. */
function gitlab(prefix: string, length: number, seed = 1, version = '.'): string {
  const text = `${prefix}${fake.base64url(length, seed)}${version}${length.toString(36).padStart(2, '0')}`;
  return text + crc32(text).toString(36).padStart(7, '0');
}

/** Forty characters and the CRC32 of them in hexadecimal digits. */
function cloudflare(prefix: string, seed = 1): string {
  const body = fake.alnum(40, seed);
  return prefix + body + hexOf(crc32(body));
}

/** The CRC32 of all 37 characters before the underscore, its bytes from the lowest to the highest. */
function grafana(seed = 1): string {
  const text = `glsa_${fake.alnum(32, seed)}`;
  const lowestFirst = hexOf(crc32(text)).match(/../g)?.reverse().join('') ?? '';
  return `${text}_${lowestFirst}`;
}

/** The CRC32 of everything before it, the equals sign included, in upper-case hexadecimal digits. */
function atlassian(prefix: string, length: number, seed = 1): string {
  const text = `${prefix}${fake.base64url(length, seed)}=`;
  return text + hexOf(crc32(text)).toUpperCase();
}

/** The CRC32 of the 28 characters before it, in upper-case hexadecimal digits. */
function bitbucket(seed = 1): string {
  const text = `ATBB${fake.alnum(24, seed)}`;
  return text + hexOf(crc32(text)).toUpperCase();
}

/** Fake keys with right check digits, by the provider that computes them so. */
export const signed: {
  readonly github: (prefix: string, seed?: number, length?: number) => string;
  readonly gitlab: (prefix: string, length: number, seed?: number, version?: string) => string;
  readonly cloudflare: (prefix: string, seed?: number) => string;
  readonly grafana: (seed?: number) => string;
  readonly atlassian: (prefix: string, length: number, seed?: number) => string;
  readonly bitbucket: (seed?: number) => string;
} = { github, gitlab, cloudflare, grafana, atlassian, bitbucket };
