import { expect, test } from 'vitest';
import { privateKey } from '../../rules/private-key.js';
import { compileIndex } from '../../src/catalog/compile.js';
import { createDetector } from '../../src/detect/detector.js';

const { inspectPath } = createDetector(compileIndex([privateKey]));

test.each([
  ['tls/server.p12', 'private-key-pkcs-12-file'], ['android/release.keystore', 'private-key-keystore-file'], ['app/keystore.jks', 'private-key-keystore-file'],
  ['tls/server-truststore.p12', undefined], ['tls/trust-store.pfx', undefined], ['client.truststore.jks', undefined], ['kafka.client.TrustStore.jks', undefined],
  ['lib/jssecacerts.jks', undefined], ['android/debug.keystore', undefined],
])('%s: %s', (path, rule) => {
  expect(inspectPath(path)?.rule).toBe(rule);
});
