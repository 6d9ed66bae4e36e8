import { plainArmor } from '../armor.js';
import { fromBase64 } from './radix.js';
import { different, fails, holds, unknown, type Inspect, type Structure } from './verdict.js';

/** What stands between BEGIN and END: headers, and the letters of the key. */
function unwrap(key: string): { readonly label: string; readonly headers: string; readonly body: string; readonly isWritten: boolean } | undefined {
  const [, label, rest] = /-{4,5} ?BEGIN ([A-Z0-9 ]+?) ?-{4,5}([\s\S]*)/.exec(plainArmor(key)) ?? [];
  if (label === undefined || rest === undefined) return undefined;
  const inner = rest.replace(/-{4,5} ?END[\s\S]*/, '');
  const headers = inner.match(/^[A-Za-z-]+:.*$/gm)?.join('\n') ?? '';
  const body = inner.replace(/^[A-Za-z-]+:.*$/gm, '').replace(/\s/g, '');
  return { label, headers, body, isWritten: written.test(inner) };
}

/** A good part of a line of a key; what a program writes between BEGIN and END has none. */
const written = /[A-Za-z0-9+/]{32}/;

/** A private key between BEGIN and END: of that kind, whole, and not locked by a passphrase. */
export const pem: Inspect = (key) => {
  const parts = unwrap(key);
  if (parts === undefined) return unknown;
  const { label, headers, body, isWritten } = parts;
  if (/CERTIFICATE|PUBLIC|PARAMETERS/.test(label) || isFiller(body)) return different;
  if (leftOut.test(body)) return { ...fails('Part of it was left out.'), confidence: 'possible' };
  const bytes = fromBase64(body.replace(/=[A-Za-z0-9+/]{4}$/, '').replace(/=+$/, ''));
  if (/ENCRYPTED/.test(label + headers) || (bytes !== undefined && isLockedOpenSsh(bytes))) return locked;
  if (bytes === undefined && !isWritten) return different;
  if (bytes !== undefined && isPublic(bytes)) return different;
  if (bytes === undefined) return fails('What is between BEGIN and END is no base64.');
  return isWhole(label, bytes) ? holds : fails('It is cut short or made up: its inner structure is not that of a key.');
};

const locked: Structure = { verdict: 'holds', confidence: 'likely', notes: ['It is locked by a passphrase: as safe as that is.'] };

/** Where a line of dots stands for the others. */
const leftOut = /\.{3}|\u2026/;

/** A few characters over and over, as in documentation. */
function isFiller(body: string): boolean {
  return new Set(body).size < Math.min(12, body.length / 4);
}

/** `openssh-key-v1`, a zero, then the length and name of the cipher: "none" when there is none. */
function isLockedOpenSsh(bytes: string): boolean {
  return bytes.startsWith('openssh-key-v1\0') && bytes.slice(19, 23) !== 'none';
}

/** DER: the numbers of a public RSA key, of which the first is the long one. Private keys begin with their version. */
function isPublic(bytes: string): boolean {
  return /^0(?:[^\x80-\xff]|\x81.|\x82..)\x02[\x81\x82]/s.test(bytes);
}

/** DER: a sequence as long as it says. OpenPGP: a packet that holds a secret key. */
function isWhole(label: string, bytes: string): boolean {
  if (label.startsWith('OPENSSH')) return bytes.startsWith('openssh-key-v1\0') && bytes.length > 100;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => bytes.charCodeAt(at)) as [number, number, number, number];
  if (label.startsWith('PGP')) return (first & 0x80) !== 0 && [5, 7].includes(first & 0x40 ? first & 0x3f : (first >> 2) & 15);
  if (first !== 0x30) return false;
  if (second < 0x80) return bytes.length >= second + 2;
  return second === 0x81 ? bytes.length >= third + 3 : second === 0x82 && bytes.length >= third * 256 + fourth + 4;
}
