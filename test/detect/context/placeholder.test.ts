import { expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { isPlaceholder } from '../../../src/detect/placeholder.js';

const stands = (value: string, line = value): boolean => isPlaceholder(value, line, line.indexOf(value), line.indexOf(value) + value.length);

test.each([
  '$API_KEY', '${API_KEY}', '$(pass show key)', '{{ secrets.KEY }}', '<your key>', '%API_KEY%', '@API_KEY@', '#{key}', '__API_KEY__', 'op://vault/item/key', 'vault:secret/data/app#key',
  'process.env.API_KEY', 'os.environ["KEY"]', 'your-api-key-here', 'changeme', 'sk_live_your_key_here', 'xxxxxxxxxxxxxxxxxxxxxxxx', '********', `${'AKIA'}IOSFODNN7${'EXAMPLE'}`, `${'AKIA'}IOSFODNN7${'EXAMPLF'}`,
  `${fake.alnum(20, 1)}......${fake.alnum(8, 2)}`, `${fake.alnum(20, 1)}\u2026${fake.alnum(8, 2)}`,
  '00000000-0000-0000-0000-000000000000', '1234567890abcdef1234567890abcdef', `sk_live_${'x'.repeat(24)}`, 'ENC[AES256_GCM,data:x]',
  // Of Meraki's documentation, and of Amazon DataSync's: decoded, too.
  `6bec40cf957de430a6f1${'f2baa056b99a4fac9ea0'}`, `aBBKDWQvyu${'VcTPH9EBp'}/XTI9E//mq171+ZU178wcwqU=`,
  // The Docker Engine's API reference shows these in every version.
  `SWMTKN-1-3pu6hszjas19xyp7ghgosyx9k8${'atbfcr8p2is99znpy26u2lkl'}-${fake.lowerAlnum(25)}`, `SWMKEY-1-7c37Cc8654o6p38Hnro${'ywCi19pllOnGtbdZEgtKxZu8'}`,
  // Of the specification of OAuth 1.0 (RFC 5849), of Jetty's own settings, and of kubectl's help.
  `9djdj82h48${'djs9d2'}`, `kkk9d7dh3k${'39sjv7'}`, `OBF:1vny1zlo1x8e1vnw1vn6${'1x8g1zlu1vn4'}`, `uXFGweU9l${'35qcif'}`,
  // GitGuardian's own, for trying out what finds keys.
  `ggtt-v-${fake.lowerAlnum(10)}`,
])('%s stands for a key', (value) => {
  expect(stands(value)).toBe(true);
});

test.each([[fake.hex(32)], [fake.alnum(40)], [fake.uuid()], [`sk_live_${fake.alnum(24)}`], [`AKIA${fake.base32(16)}`]])('%s is a key', (value) => {
  expect(stands(value)).toBe(false);
});

test('that the line speaks of an example says nothing', () => {
  const key = `sk_live_${fake.alnum(24)}`;
  expect(stands(key, `// example: ${key}`)).toBe(false);
});

test('what a field shows until something is typed stands for a key, and so does what only plays a part', () => {
  const key = fake.alnum(28);
  expect(stands(key, `placeholder: 'e.g. ${key}',`)).toBe(true);
  expect(stands(key, `<input placeholder="${key}">`)).toBe(true);
  expect(stands(key, `e.g. ${key}`)).toBe(false);
  expect(stands(key, `uri := "fake-kms://${key}"`)).toBe(true);
  expect(stands(key, `uri := "fake-kms://a_b${key}"`)).toBe(true);
  expect(stands(key, `uri := "aws-kms://${key}"`)).toBe(false);
});

test('a value within a template expression is a reference', () => {
  const key = fake.alnum(20);
  expect(stands(key, `password: {{ values.${key} | b64enc }}`)).toBe(true);
});

test('a key within doubled braces that quotes enclose is a key', () => {
  const key = fake.alnum(20);
  expect(stands(key, `f'{{"api_key": "${key}"}}'`)).toBe(false);
});
