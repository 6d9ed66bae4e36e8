import { expect, test } from 'vitest';
import { roleOf } from '../../../src/detect/context/role.js';

test.each([
  ['clarifaiApiKey', 'secret'], ['CLIENT_SECRET', 'secret'], ['settings.auth.token', 'secret'], ['X-Auth-Token', 'secret'], ['private static final String API_TOKEN', 'secret'],
  ['"accessKey"', 'secret'], ['tokenForProduction', 'secret'], ['apikey', 'secret'], ['dbPassword', 'password'], ['PGPASSWORD', 'password'], ['password2', 'password'],
  ['key', 'key'], ['access_key_id', 'key'], ['name', 'spoiled'], ['cacheKey', 'spoiled'], ['publicKey', 'spoiled'], ['publishable_key', 'spoiled'], ['passwordField', 'spoiled'],
  ['tokenUrl', 'spoiled'], ['secretName', 'spoiled'], ['user_id', 'spoiled'], ['sha256', 'spoiled'], ['keyHash', 'spoiled'], ['colour', 'spoiled'], ['greeting', 'plain'], ['secp256k1_Gx', 'spoiled'], ['AUTHORIZATION_USERS', 'spoiled'], ['FungibleToken', 'spoiled'], ['', 'plain'], ['DkimTokens', 'spoiled'], ['authenticity_token', 'spoiled'], ['CLIENT_TRAFFIC_SECRET', 'spoiled'], ['shared_secret', 'secret'], ['Token::Str', 'plain'], ['serde_test::Token::BorrowedStr', 'plain'], ['AuthToken::new', 'secret'],
])('%s is %s', (name, role) => {
  expect(roleOf(name)).toBe(role);
});
