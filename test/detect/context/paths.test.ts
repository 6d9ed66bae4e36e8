import { expect, test } from 'vitest';
import { isCode, isLockFile, isTrial } from '../../../src/detect/context/paths.js';

test.each([
  ['test/client.py', true], ['src/__tests__/a.ts', true], ['pkg/client_test.go', true], ['src/client.spec.ts', true], ['spec/fixtures/key.json', true], ['fstest/run.sh', true],
  ['src/ClientTest.java', true], ['.env.example', true], ['docs/setup.html', true], ['README.md', true], ['test_client.py', true], ['iam/examples-1.json', true], ['src/Users.story.tsx', true], ['user-story.ts', false], ['storage/recordings/Put.yaml', true], ['aead/vectors/hkdf.json', true], ['pkg/golden/login.txt', true], ['fuzz/corpus/login', true], ['benches/sign.rs', true], ['guides/login.html', true], ['deploy/golden-image/app.yml', false], ['src/vectors.ts', false], ['src/mock_domains.go', true], ['src/mockery.go', false], ['conftest.py', true], ['README', true], ['Manual.txt', true], ['acme/PKG-INFO', true], ['install.sh', false], ['usage.py', false], ['metadata.json', false],
  ['src/client.py', false], ['latest/client.py', false], ['contest/app.js', false], ['test.py', false], ['sample.txt', false], ['Test.java', false], ['src/attestation.go', false], ['.env', false],
])('%s is for trying out: %s', (path, trial) => {
  expect(isTrial(path)).toBe(trial);
});

test('lock files and program text are told by their names', () => {
  expect([isLockFile('web/package-lock.json'), isLockFile('package.json'), isCode('a/b.tsx'), isCode('a/b.yml')]).toEqual([true, false, true, false]);
});
