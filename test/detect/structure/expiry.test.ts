import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { fake } from '../../../src/catalog/fake.js';
import { expiredOn } from '../../../src/detect/structure/expiry.js';
import { detectorOf, inspect, rule } from '../rule.js';

const now = Date.UTC(2026, 5, 1);
const session = `IQoJb3JpZ2lu${fake.base64(108, 1)}`;
const temporary = `ASIA${fake.base32(16, 2)}`;
const lasting = `AKIA${fake.base32(16, 3)}`;
const signature = `${fake.base64(43, 4)}%3D`;

const expiry = (text: string, key: string): string | undefined => expiredOn(key, text, text.indexOf(key), text.indexOf(key) + key.length, now);

describe('what is over', () => {
  test.each([
    ['a session token in a form of some day', `name="X-Amz-Date"\r\n\r\n20190108T014856Z\r\n--x\r\nname="x-amz-security-token"\r\n\r\n${session}`, session, '2019-01-08'],
    ['one in an address', `X-Amz-Security-Token=${session}&X-Amz-Date=20230301T120000Z&X-Amz-Expires=300`, session, '2023-03-01'],
    ['the id that goes with it', `"${temporary}/20190108/us-east-1/s3/aws4_request"`, temporary, '2019-01-08'],
    ['one in an address, encoded', `X-Amz-Credential=${temporary}%2F20190108%2Fus-east-1%2Fs3%2Faws4_request`, temporary, '2019-01-08'],
    ['an answer of the token service', `{"AccessKeyId": "${temporary}", "Expiration": "2024-02-03T00:00:00Z"}`, temporary, '2024-02-03'],
    ['the id of an address that was given away', `https://acme.s3.amazonaws.com/a?AWSAccessKeyId=${lasting}&Expires=1398007379&Signature=x`, lasting, '2014-04-20'],
    ['one of today\'s kind', `https://acme.s3.amazonaws.com/a?X-Amz-Credential=${lasting}%2F20240102%2Fus-east-1&X-Amz-Date=20240102T000000Z`, lasting, '2024-01-09'],
    ['a session token in an address that says its end', `https://acme.s3.amazonaws.com/a?AWSAccessKeyId=${temporary}&x-amz-security-token=${session}&Expires=1648665975`, session, '2022-03-30'],
    ['the id in one, written as JSON', `"https://acme.s3.amazonaws.com/a?AWSAccessKeyId=${temporary}\\u0026x-amz-security-token=${session}\\u0026Expires=1648665975"`, temporary, '2022-03-30'],
    ['an address that Azure shares', `https://acme.blob.core.windows.net/c?sv=2024-11-04&se=2025-01-02T03%3A04%3A05Z&sig=${signature}`, signature, '2025-01-02'],
    ['one whose end stands behind it', `?sv=2024-11-04&sig=${signature}&se=2025-01-02&sp=r`, signature, '2025-01-02'],
  ])('%s', (_, text, key, date) => {
    expect(expiry(text, key)).toBe(date);
  });
});

describe('what is not', () => {
  test.each([
    ['a lasting key', `"${lasting}/20190108/us-east-1/s3/aws4_request"`, lasting],
    ['the id of an address that is still good', `https://acme.s3.amazonaws.com/a?AWSAccessKeyId=${lasting}&Expires=1998007379&Signature=x`, lasting],
    ['an id beside such an address', `AWSAccessKeyId: ${lasting} ?Expires=1398007379`, lasting],
    ['a token without a date', `AWS_SESSION_TOKEN=${session}`, session],
    ['one of this week', `X-Amz-Date=20260530T120000Z&X-Amz-Security-Token=${session}`, session],
    ['one with an older date beside it', `X-Amz-Date=20190108T014856Z X-Amz-Date=20260530T120000Z ${session}`, session],
    ['an address that is good for years', `?sv=2024-11-04&se=2050-01-02T03%3A04%3A05Z&sig=${signature}`, signature],
    ['an address without an end', `?sv=2024-11-04&sig=${signature}`, signature],
    ['an end in another address', `?se=2020-01-01&sp=r" "?sv=2024-11-04&sig=${signature}`, signature],
  ])('%s', (_, text, key) => {
    expect(expiry(text, key)).toBeUndefined();
  });
});

test('a token that is over is shown, whatever rule it is found by', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (exp: number): string => `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ sub: 'deploy', exp })}.${fake.base64url(80, 6)}`;
  const detector = detectorOf([rule('acme-token', /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{40,}/, { keywords: ['eyJ'] })], { now: () => now });
  expect(inspect(detector, `acme: ${token(now / 1000 - 1)}`).map(({ confidence }) => confidence)).toEqual(['possible']);
  expect(inspect(detector, `acme: ${token(now / 1000 + 1)}`).map(({ confidence }) => confidence)).toEqual(['certain']);
});

test('what is over is shown, and does not block', () => {
  const detector = detectorOf([rule('aws-session-token', /IQoJb3JpZ2lu[A-Za-z0-9/+=]{100,1200}/, { keywords: ['IQoJb3JpZ2lu'] })], { now: () => now });
  const seen = (date: string): readonly unknown[] => inspect(detector, `X-Amz-Date=${date}&X-Amz-Security-Token=${session}`).map(({ confidence, blocks, notes }) => ({ confidence, blocks, notes }));
  expect(seen('20190108T014856Z')).toEqual([{ confidence: 'possible', blocks: false, notes: ['What stands beside it is of 2019-01-08: it has expired.'] }]);
  expect(seen('20260601T014856Z')).toEqual([{ confidence: 'certain', blocks: true, notes: [] }]);
});
