import { expect, test } from 'vitest';
import { beginsWithKeyword, longestHead, mayBeBase64, mayBeginWith, runThatBegins, tailFrom } from '../../src/detect/leading.js';

test.each<[RegExp, readonly string[], boolean]>([
  [/sk_live_[a-z]{24}/, ['sk_live_'], true],
  [/(?:sk|rk)_live_[a-z]{24}/, ['sk_live_', 'rk_live_'], true],
  [/(?:sk|rk)_live_[a-z]{24}/, ['_live_'], false],
  [/gh[pousr]_[a-z]{36}/, ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], true],
  [/gh[pousr]_[a-z]{36}/, ['ghp_'], false],
  [/(?:AKIA|ASIA)[A-Z2-7]{16}/, ['akia', 'asia'], true],
  [/dp\.pt\.[a-z]{40}/, ['dp.pt.'], true],
  [/(?<key>tok-[a-z]{40})/, ['tok-'], true],
  [/x?tok-[a-z]{40}/, ['tok-'], false],
  [/[a-z]{40}tok-/, ['tok-'], false],
  [/tok-[a-z]{4}|other[a-z]{4}/, ['tok-', 'other'], false],
  [/\$aact_(?:prod|hmlg)_[a-z]{20}/, ['$aact_prod_', '$aact_hmlg_'], true],
  [/sk_(?:test_)?[a-f]{8}/, ['sk_'], true],
])('%s begins with one of %j: %s', (pattern, keywords, expected) => {
  expect(beginsWithKeyword(pattern.source, keywords)).toBe(expected);
});

test.each<[RegExp, string, string | undefined]>([
  [/[a-z]{40}\+ASt[a-z]{5}/, '+ASt', '\\+ASt[a-z]{5}'],
  [/[a-z]{2}:\/\/[a-z]+@/, '://', ':\\/\\/[a-z]+@'],
  [/(?:a|b)x-y-[a-z]/, 'x-y-', 'x-y-[a-z]'],
  [/(?:[a-z]x-y-)+/, 'x-y-', undefined],
  [/ax-y-b|c/, 'x-y-', undefined],
  [/ax-y-bx-y-/, 'x-y-', undefined],
  [/x-y-z/, 'x-y-', undefined],
])('what follows in %s from %s on', (pattern, keyword, expected) => {
  expect(tailFrom(pattern.source, keyword)).toBe(expected);
});

test.each<[RegExp, string, number | undefined]>([
  [/[A-Za-z0-9]{11}AAAA[a-z]{4}/, 'AAAA', 11],
  [/\b[0-9]{8,16}:x?AA[a-z]/, 'AA', 18],
  [/[^\]]{3}\.AA/, 'AA', 4],
  [/[a-z]{8,}AA/, 'AA', undefined],
  [/[a-z]+AA/, 'AA', undefined],
  [/(?:ab|c)AA/, 'AA', undefined],
])('%s holds before %s at most %s', (pattern, keyword, expected) => {
  expect(longestHead(pattern.source, tailFrom(pattern.source, keyword) ?? '')).toBe(expected);
});

test.each<[RegExp, string, boolean]>([
  [/pat[a-z]{4}/, 'p', true], [/pat[a-z]{4}/, 'a', false], [/pat[a-z]{4}/i, 'P', true], [/p?at/, 'a', true], [/p{0,2}at/, 'a', true], [/p{1,2}at/, 'a', false],
  [/[0-9a-f]{24}:/, 'c', true], [/[0-9a-f]{24}:/, 'x', false], [/[\]x]{2}:/, ']', true], [/[0-9]*x/, 'x', true],
  [/(?:master-|account-)[a-z]/, 'a', true], [/(?:master-|account-)[a-z]/, 'x', false], [/(?:ab|c)?x/, 'x', true], [/(?<key>[ab]x|c)d/, 'b', true], [/(?<key>[ab]x|c)d/, 'd', false],
  [/a|b/, 'b', true], [/\dx/, '7', true], [/\dx/, 'x', false], [/\bab/, 'a', true], [/.x/, 'q', true],
])('%s may begin with %s: %s', ({ source, flags }, character, expected) => {
  expect(mayBeginWith(source, flags, character)).toBe(expected);
});

test.each<[RegExp, number, string, boolean]>([
  [/[0-9a-f]{24}:x/, 24, ':', true], [/[0-9a-f]{24}:x/, 24, '-', false], [/[0-9a-f]{24}:x/, 23, ':', false], [/[0-9a-f]{24}:x/, 40, ':', false],
  [/[0-9]{15,16}\|x/, 15, '|', true], [/[0-9]{15,16}\|x/, 17, '|', false], [/[0-9]{15,16}\|x/, 16, '', false],
  [/[a-z+]{22}==/, 10, '+', true], [/[a-z+]{22}==/, 10, '=', false], [/[a-z+]{22}==/, 22, '=', true], [/[a-z+]{22}==/, 23, '+', false],
  [/[0-2]\/x/, 1, '/', true], [/[0-2]\/x/, 2, '/', false], [/[a-z]{8}-?x/, 40, '', true], [/[a-z]{8,}-x/, 40, '', true], [/[a-z]{8}[-]x/, 40, '', true],
  [/[a-z]{8}-|x/, 40, '', true], [/ab[a-z]{8}-/, 40, '', true], [/[a-z]{8}.x/, 40, '', true], [/[a-z]{8}\.x/, 40, '', false],
])('%s may begin with %d letters and digits before %j: %s', ({ source }, length, next, expected) => {
  expect(runThatBegins(source)(length, next)).toBe(expected);
});

test.each<[RegExp, boolean]>([
  [/SK[0-9a-f]{32}/, true],
  [/[A-Za-z0-9+/]{22}==[A-Za-z0-9]{16}/, true],
  [/YC[A-Za-z0-9_-]{38}/, true],
  [/(?:master-|account-)[A-Za-z0-9]{20}/, false],
  [/(?:master-|account)[A-Za-z0-9]{20}/, true],
  [/tok-?[a-z]{40}/, true],
  [/tok(?:-[a-z]{4})?[a-z]{40}/, true],
  [/a[a-z]{40}|b-[a-z]{40}/, true],
  [/x\.?[a-z]{40}/, true],
  [/tok-[a-z]{40}/, false],
  [/st\.[0-9a-f]{24}/, false],
  [/[0-9]{15}\|[a-z]{27}/, false],
  [/[0-9a-f]{24}:[0-9a-f]{64}/, false],
  [/re_(?:test_)?[a-z]{8}/, false],
])('%s may match base64 alone: %s', (pattern, expected) => {
  expect(mayBeBase64(pattern)).toBe(expected);
});
