import { fromBase58, fromBase64, fromBase64Json } from './radix.js';
import { different, fails, holds, unknown, type Inspect } from './verdict.js';

/** Base64 as an encoder leaves it: a whole number of bytes. */
export const base64: Inspect = (key) => {
  const encoded = /[A-Za-z0-9+/_-]{8,}={0,2}$/.exec(key)?.[0] ?? '';
  return fromBase64(encoded) === undefined ? fails('It is no base64: a character is missing or too many.') : unknown;
};

/** JSON in base64, from its first `eyJ` up to what is no base64 any more. Without a prefix of its own it is nothing else. */
export const base64Json: Inspect = (key) => {
  const encoded = /eyJ[A-Za-z0-9+/-]*={0,2}/.exec(key)?.[0] ?? '';
  if (fromBase64Json(encoded) ?? fromBase64Json(/eyJ[\w+/-]*={0,2}/.exec(key)?.[0] ?? '')) return holds;
  return key.startsWith('eyJ') ? different : fails('Its middle does not decode to JSON: it was made up or cut.');
};

/** Sentry: `sntrys_`, JSON that names the organization, `_`, 43 random. */
export const sentryJson: Inspect = (key) => {
  const claims = fromBase64Json(/_(eyJ[A-Za-z0-9+/=]*)_/.exec(key)?.[1] ?? '');
  return claims?.['org'] === undefined ? fails('Its middle does not name an organization: it was made up or cut.') : holds;
};

/** Discord: the part before the first dot is the bot's id, in digits. */
export const discordId: Inspect = (key) => {
  const id = fromBase64(key.split('.')[0] ?? '') ?? '';
  if (/^\d{15,20}$/.test(id)) return { verdict: 'holds', notes: [`Bot ${id}.`] };
  return isForPeople(id) ? { ...fails('Its first part is text for people, no id of a bot.'), confidence: 'possible' } : fails('Its first part is no id of a bot: it was made up or cut.');
};

/** Chance makes no such bytes. */
const isForPeople = (bytes: string): boolean => bytes.length >= 12 && /^[\x20-\x7e]+$/.test(bytes);

/** JFrog: a reference token decodes to `reftkn:01:…`; an API key stands for 54 bytes in base 58. */
export const jfrog: Inspect = (key) => {
  if (key.startsWith('cmVmdGtu')) return fromBase64(key)?.startsWith('reftkn:') ? holds : fails('It does not decode to a reference token.');
  if (!key.startsWith('AKCp')) return unknown;
  return fromBase58(key)?.length === 54 ? holds : fails('It is no base 58 of an API key\'s length.');
};

/** Slack: the numbers of team and app, then 24 characters (bots) or 32 hexadecimal digits (users). */
export const slack: Inspect = (key) => {
  if (/^xox[bp]-/.test(key)) return /^xoxb-\d+(?:-\d+)?-[A-Za-z0-9]{24}$|^xoxp-(?:\d+-){3}[0-9a-f]{32}$/.test(key) ? holds : fails('Its last part has not the length that Slack gives it.');
  return /^xapp-/.test(key) ? (/^xapp-\d-A[A-Z0-9]+-\d+-[0-9a-f]{64}$/.test(key) ? holds : fails('Its parts are not those of an app-level token.')) : unknown;
};

/** Where Microsoft writes the signature of a kind of key, by the key's length (https://github.com/microsoft/security-utilities). */
const signatures: readonly (readonly [length: number, at: number, signature: RegExp])[] = [
  [88, 76, /^(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)/], [44, 33, /^(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa|AZEG)/], [52, 42, /^(?:\+ACR|AzSe)/],
  [56, 44, /^AzFu/], [84, 52, /^JQQJ9/], [84, 76, /^AZDO/],
];

export const azureSignature: Inspect = (key) => {
  const signed = signatures.some(([length, at, signature]) => key.length === length && signature.test(key.slice(at)));
  return signed ? holds : unknown;
};
