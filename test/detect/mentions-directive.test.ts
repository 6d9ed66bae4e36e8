import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { compileIndex } from '../../src/catalog/compile.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { createDetector } from '../../src/detect/detector.js';
import { directiveSign } from '../../src/detect/prefilter/needle.js';
import { kernelCode } from './kernel-code.js';

const code = kernelCode();
const detector = createDetector({ ...compileIndex(await loadRules()), kernel: () => code });
/** Something that is looked at, without a directive; long enough for the kernel. */
const line = 'the password is on the card\n';
const long = line.repeat(20_000);

test.each([
  ['at the beginning', `${directiveSign}${long}`], ['at the end', `${long}${directiveSign}`], ['in the middle', `${long}# ${directiveSign}allow${long}`],
  ['in a short text', `# ${directiveSign}`], ['behind what begins like it', `${long}keyfenc${directiveSign}`], ['alone', directiveSign],
])('a directive %s is known of wanted bytes without looking, and of any others', (_, text) => {
  const bytes = Buffer.from(text);
  expect(detector.mentionsDirective(bytes)).toBe(true);
  expect(detector.wanted(bytes, true)).toBe(true);
  expect(detector.mentionsDirective(bytes)).toBe(true);
  const other = Buffer.from(text.replaceAll(directiveSign, 'keyfence.'));
  expect(detector.mentionsDirective(other)).toBe(false);
  detector.wanted(other, true);
  expect(detector.mentionsDirective(other)).toBe(false);
});

test('of a copy, too', () => {
  const texts = [`${long}# ${directiveSign}allow ${long}`, long];
  for (const text of [...texts, ...Array.from({ length: 40 }, () => texts).flat()]) {
    const bytes = Buffer.from(text);
    detector.wanted(bytes, true);
    expect(detector.mentionsDirective(bytes)).toBe(text.includes(directiveSign));
  }
});
