import type { Redacted } from '../finding.js';

/** A key by its first and last characters, such as `3f7a…9c`; of a short one, fewer or none. */
export function redact(key: string): Redacted {
  const armor = /^-{4,5} ?BEGIN [A-Z0-9 ]{1,40}-{4,5}/.exec(key)?.[0];
  if (armor !== undefined) return `${armor}…` as Redacted;
  const [first, last] = key.length >= 20 ? [4, 2] : key.length >= 12 ? [2, 1] : [0, 0];
  return visible(`${key.slice(0, first)}…${key.slice(key.length - last)}`) as Redacted;
}

/** Text that holds no key, with control characters replaced: a terminal would obey them. */
export function withoutKeys(text: string): Redacted {
  return visible(text) as Redacted;
}

function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
