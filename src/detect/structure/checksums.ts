import { crc32 } from './crc32.js';
import { base62 } from './radix.js';
import { checkDigits, unknown, type Inspect } from './verdict.js';

/** GitHub and npm: `ghp_` + 30 random, then their CRC-32 in base 62 (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/). */
export const crc32Base62: Inspect = (key) => {
  const body = /^[a-z]+_([A-Za-z0-9]{36}|[A-Za-z0-9]{76})$/.exec(key)?.[1];
  return body === undefined ? unknown : checkDigits(base62(crc32(body.slice(0, -6)), 6) === body.slice(-6));
};

/** GitLab's routable tokens: `….LLCCCCCCC` ends in the payload's length and the CRC-32 of everything before, both in base 36. */
export const gitlab: Inspect = (key) => {
  const [, signed, sum] = /^(.+\.[0-9a-z]{2})([0-9a-z]{7})$/.exec(key) ?? [];
  return signed === undefined ? unknown : checkDigits(crc32(signed).toString(36).padStart(7, '0') === sum);
};

/** Cloudflare: `cfut_` + 40 random + the CRC-32 of the 40 as eight hexadecimal digits. */
export const cloudflare: Inspect = (key) => {
  const [, random = '', sum] = /^[a-z]+_([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(key) ?? [];
  return sum === undefined ? unknown : checkDigits(hex(crc32(random)) === sum);
};

/** Grafana: `glsa_` + 32 random + `_` + the CRC-32 of all before the last `_`, its lowest byte first. */
export const grafana: Inspect = (key) => {
  const [, signed = '', sum] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(key) ?? [];
  return sum === undefined ? unknown : checkDigits((hex(crc32(signed)).match(/../g) ?? []).reverse().join('') === sum.toLowerCase());
};

/** Atlassian: `ATATT3xFfGF0…=` + the CRC-32 of all before as eight capital digits; `ATBB` + 24 + the same of the first 28. */
export const atlassian: Inspect = (key) => {
  const [, signed = '', sum] = /^(AT[AC]TT3xFfG[\w-]+=|ATBB[A-Za-z0-9]{24})([0-9A-F]{8})$/.exec(key.replace(/\\=|%3D/i, '=')) ?? [];
  return sum === undefined ? unknown : checkDigits(hex(crc32(signed)).toUpperCase() === sum);
};

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
