import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { detectorOf, inspect, samples, textAt } from './rule.js';

const detector = detectorOf(samples);
const key = `acme_live_${fake.alnum(24, 1)}`;
const body = fake.base64(640, 4).match(/.{64}/g) ?? [];
const lines = ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'];

/** The key cut in two, with what each language writes between. */
const two = (at: number, write: (one: string, other: string) => string): string => write(key.slice(0, at), key.slice(at));

const inPieces: readonly (readonly [string, string])[] = [
  ['JavaScript', two(10, (a, b) => `const k = "${a}" + "${b}";`)],
  ['the operator at the end of a line', two(20, (a, b) => `const k = '${a}' +\n    '${b}';`)],
  ['the operator at the beginning of a line', two(20, (a, b) => `const k = '${a}'\r\n    + '${b}';`)],
  ['PHP', two(12, (a, b) => `$k = '${a}' . '${b}';`)],
  ['PHP without blanks', two(12, (a, b) => `$k = '${a}'.'${b}';`)],
  ['Python, adjacent', two(14, (a, b) => `k = ("${a}"\n     "${b}")`)],
  ['Python, formatted', two(14, (a, b) => `k = f"${a}" f"${b}"`)],
  ['C', two(14, (a, b) => `char *k = "${a}" "${b}";`)],
  ['Lua', two(12, (a, b) => `k = "${a}" .. "${b}"`)],
  ['Visual Basic', two(12, (a, b) => `k = "${a}" & _\n    "${b}"`)],
  ['Elixir', two(12, (a, b) => `k = "${a}" <> "${b}"`)],
  ['Haskell', two(12, (a, b) => `k = "${a}" ++ "${b}"`)],
  ['SQL', two(12, (a, b) => `select '${a}' || '${b}'`)],
  ['a method', two(12, (a, b) => `"${a}".concat("${b}")`)],
  ['a template', two(12, (a, b) => `\`${a}\${'${b}'}\``)],
  ['a joined list', two(12, (a, b) => `["${a}", "${b}"].join("")`)],
  ['a shell line continued', two(12, (a, b) => `export K=${a}\\\n${b}`)],
  ['a folded scalar', two(20, (a, b) => `key: >-\n  ${a}\n  ${b}\nnext: 1`)],
  ['a keyword cut in two', two(4, (a, b) => `k = "${a}" + "${b}"`)],
  ['three pieces', `k = "${key.slice(0, 12)}" + "${key.slice(12, 20)}" + "${key.slice(20)}"`],
];

test.each(inPieces)('%s', (_, text) => {
  const found = inspect(detector, text).filter(({ rule }) => rule === 'acme-secret-key');
  const [whole] = inspect(detector, key);
  const place = found[0] && textAt(text, found[0]);
  expect([found.length, found[0]?.fingerprint, place?.startsWith(key.slice(0, 4)), place?.endsWith(key.slice(-4))]).toEqual([1, whole?.fingerprint, true, true]);
});

test.each([0, 1, 31, 32, 33, 62, 63, 64, 65, 100, 130, 200])('side by side, behind %s joined pieces that begin like a key', (count) => {
  const before = Array.from({ length: count }, () => '"acme_live_" +\n').join('');
  const found = inspect(detector, `x = ${before}${two(14, (a, b) => `"${a}" "${b}"`)}`).filter(({ rule }) => rule === 'acme-secret-key');
  expect(found).toHaveLength(1);
});

describe('in a patch, the prefilter passes on', () => {
  const added = (text: string, between: string): Buffer => Buffer.from(`@@ -1,9 +1,9 @@\n${text.split('\n').map((line) => `+${line}`).join(`\n${between}`)}\n`);

  test.each(inPieces)('%s', (_, text) => {
    // Git shows lines that were taken out before those that came instead, and a change may leave lines between.
    const patches = ['', '-x = 1;\n', '-  "y",\n', '-\n'].map((between) => added(text, between));
    expect(patches.map((patch) => detector.wanted(patch))).toEqual(patches.map(() => true));
  });

  test.each([
    ['a name', '+const a = "acme_live_settings";\n'],
    ['an argument', '+  call("acme_live_settings", 1);\n'],
    ['an argument in a line of its own', '+  call(\n+    "acme_live_settings",\n+  );\n'],
    ['a word in prose', '+See acme_live_settings for more.\n+And so on.\n'],
    ['a name before a block', '+if (mode == "acme_live_settings") {\n'],
  ])('not %s', (_, patch) => {
    expect([detector.wanted(Buffer.from(patch)), detector.wanted(Buffer.from(patch.replace('acme_live_settings', key)))]).toEqual([false, true]);
  });
});

test.each([
  ['as it is', lines.join('\n')],
  ['with carriage returns', lines.join('\r\n')],
  ['indented', lines.map((line) => `      ${line}`).join('\n')],
  ['in one line with escapes', `"${lines.join('\\n')}\\n"`],
  ['with escapes escaped', `"${lines.join('\\\\n')}"`],
  ['quoted and joined line by line', lines.map((line) => `  "${line}\\n"`).join(' +\n')],
  ['adjacent literals', lines.map((line) => `  '${line}\\n'`).join('\n')],
  ['a list of lines', `[\n${lines.map((line) => `  "${line}"`).join(',\n')}\n]`],
  ['commented out by #', lines.map((line) => `# ${line}`).join('\n')],
  ['commented out by //', lines.map((line) => `    // ${line}`).join('\n')],
  ['quoted in a mail', lines.map((line) => `> ${line}`).join('\n')],
])('a private key %s', (_, text) => {
  const [found, ...more] = inspect(detector, text);
  const [plain] = inspect(detector, lines.join('\n'));
  const place = found && textAt(text, found);
  expect([found?.fingerprint, more.length, place?.startsWith('-----BEGIN'), place?.endsWith('KEY-----')]).toEqual([plain?.fingerprint, 0, true, true]);
});

test.each([
  ['a list that is not joined', two(12, (a, b) => `["${a}", "${b}"]`)],
  ['an object', two(12, (a, b) => `{"${a}": "${b}"}`)],
  ['arguments', two(12, (a, b) => `call("${a}", "${b}")`)],
  ['lines of prose', two(12, (a, b) => `${a}\n${b} and so on`)],
])('%s is no string in pieces', (_, text) => {
  expect(inspect(detector, text).filter(({ rule }) => rule === 'acme-secret-key')).toEqual([]);
});
