import { describe, expect, it } from 'vitest';
import { withKeyfence, withoutKeyfence } from '../../src/install/script.js';

const tail = '|| echo Git hooks were not installed';

describe('withKeyfence', () => {
  it.each([
    ['no script', undefined, 'husky', `keyfence init --local && husky ${tail}`],
    ['no script, no husky command', undefined, undefined, `keyfence init --local ${tail}`],
    ['a sub-folder', undefined, 'cd ../.. && husky', `keyfence init --local && cd ../.. && husky ${tail}`],
    ['another command', 'tsc', 'husky', `tsc && (keyfence init --local && husky ${tail})`],
    ['husky', 'husky', 'husky', `husky && (keyfence init --local ${tail})`],
    ['husky 8', 'husky install', undefined, `husky install && (keyfence init --local ${tail})`],
    ['husky that may fail', 'husky || true', 'husky', `(husky || true) && (keyfence init --local ${tail})`],
    ['a list', 'a; b & c', 'husky', `(a; b & c) && (keyfence init --local && husky ${tail})`],
    ['an end', 'exit 0', 'husky', `(exit 0) && (keyfence init --local && husky ${tail})`],
    ['another program instead', 'tsc && exec node build.js', 'husky', `(tsc && exec node build.js) && (keyfence init --local && husky ${tail})`],
    ['a word like an end', 'node exit.js', 'husky', `node exit.js && (keyfence init --local && husky ${tail})`],
    ['a remark', 'tsc # the rest is done by CI', 'husky', `(keyfence init --local && husky ${tail}) && tsc # the rest is done by CI`],
    ['a list with a remark', 'tsc; true # done', undefined, `(keyfence init --local ${tail}) && tsc; true # done`],
    ['keyfence itself', 'x && keyfence init --local', 'husky', 'x && keyfence init --local'],
  ])('%s', (_, before, husky, after) => {
    expect(withKeyfence(before, husky)).toBe(after);
    expect(withKeyfence(after, husky)).toBe(after);
    if (!before?.includes('keyfence')) expect(withoutKeyfence(after)).toBe(before);
  });
});

describe('withoutKeyfence', () => {
  it.each([
    ['a script of others', 'tsc && husky', 'tsc && husky'],
    ['parentheses of others', '(a || b) && c', '(a || b) && c'],
    ['parentheses of others in front', `((a || b)) && (keyfence init --local ${tail})`, '(a || b)'],
    ['the command without its tail', 'tsc && keyfence init --local', 'tsc'],
    ['the command in front', 'keyfence init --local && husky', 'husky'],
    ['nothing but the command', 'keyfence init --local', undefined],
  ])('%s', (_, before, after) => {
    expect(withoutKeyfence(before)).toBe(after);
  });
});
