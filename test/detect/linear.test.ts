import { expect, test } from 'vitest';
import { superLinear } from '../../src/detect/linear.js';

test.each([
  /acme_live_[A-Za-z0-9]{24,64}/, /(?:sk|rk)_(?:live|test)_[a-z]{24}/, /-----BEGIN [A-Z ]{1,20}-----[A-Za-z0-9+/=\s]{64,}-----END/, /data:\/\/[^:@\s]{1,64}:[^@\s]{3,128}@/, /a?b?c?[0-9]{8}/,
])('%s is linear', (pattern) => {
  expect(superLinear(pattern)).toBeUndefined();
});

test.each([
  [/(?:a+)+b/, 'exponential'], [/(?:a|aa)*b/, 'time'], [/a*a*b/, 'quadratic'], [/[a-z]+@[a-z]+/, 'quadratic'], [/\s*;\s*=/, 'quadratic'], [/(?:[a-z]{100}){1,100}!/, 'multiply'],
])('%s is not: %s', (pattern, reason) => {
  expect(superLinear(pattern)).toContain(reason);
});
