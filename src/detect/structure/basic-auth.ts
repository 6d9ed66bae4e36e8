import { isStock, surenessOf } from '../context/password.js';
import { fromBase64 } from './radix.js';
import { different, fails, unknown, type Inspect } from './verdict.js';

/** A user in UTF-8, and what follows. */
const hasUser = /^[^\x00-\x1f\x7f:]+:/;

/** The base64 of `user:password`, as Docker keeps it. Where the password is a mere word, nobody's door opens with it. */
export const basicAuth: Inspect = (key) => {
  const [encoded = ''] = /[A-Za-z0-9+/]{8,}={0,2}(?=[^A-Za-z0-9+/=]*$)/.exec(key) ?? [];
  const text = fromBase64(encoded);
  if (text === undefined) return fails('It is no base64: a character is missing or too many.');
  if (!hasUser.test(text)) return different;
  const password = /^[\x20-\x7e]+?:([\x20-\x7e]*)$/.exec(text.trim())?.[1];
  if (password === undefined || surenessOf(password) !== 'none' || !(password.length < 6 || isStock(password))) return unknown;
  return { verdict: 'holds', confidence: 'possible', notes: ['The password in it is a word that stands for one.'] };
};
