import { expect, test } from 'vitest';
import { superLinear } from '../../src/detect/linear.js';

test.each([
  /acme_live_[A-Za-z0-9]{24,64}/, /(?:sk|rk)_(?:live|test)_[a-z]{24}/, /-----BEGIN [A-Z ]{1,20}-----[A-Za-z0-9+/=\s]{64,}-----END/, /data:\/\/[^:@\s]{1,64}:[^@\s]{3,128}@/, /a?b?c?[0-9]{8}/,
  /acme[ _-]?(?:api|token|secret)?.{0,40}['"][a-z0-9]{32}['"]/i, /acme_(?:live|test|l)_[A-Z2-7]{16,}/, /\bacme-(?:[a-f0-9]{4}-){7}[a-f0-9]{4}\b/, /acme_[a-z]{1,4000}/, /(?<=key: )[\w-]{20}(?![\w-])/, /acme\p{Lu}{8}(?:_\p{Ll}{4})+/u,
])('%s is linear', (pattern) => {
  expect(superLinear(pattern)).toBeUndefined();
});

test.each([
  [/(?:a+)+b/, 'exponential'], [/(?:a|aa)*b/, 'time'], [/a*a*b/, 'quadratic'], [/[a-z]+@[a-z]+/, 'quadratic'], [/\s*;\s*=/, 'quadratic'], [/(?:[a-z]{100}){1,100}!/, 'multiply'],
  [/acme_(?:a|b|ab)*c/, '"acme_ab'], [/acme_(a|a)*b/, '"acme_aaa'], [/acme_(a|aa)+b/, 'too many ways'], [/acme_(?:a{0,10}b{0,10}a{0,10}){0,10}c/, 'too many ways'],
  [/acme_(?:(?:a{0,60}){0,60})b/, 'too many ways'], [/acme_(?=(?:\w|\d|_)+!)/, 'too many ways'], [/acme_(?:a?){40}b/, 'too many ways'], [/acme_(?:[ä\u00e4]|ä)*b/i, 'too many ways'],
  [/acme_(?:[a-z][A-Z]|[a-z]|[A-Z])+b/, 'too many ways'], [/[a-z]{20}_(?:x[a-f0-9]|[a-z]{2})*!/, 'too many ways'], [/(?:abcdefghij){4000}/, 'too long'],
])('%s is not: %s', (pattern, reason) => {
  expect(superLinear(pattern)).toContain(reason);
});
