import { expect, test } from 'vitest';
import { isSamePlace } from '../../../src/git/push/same-place.js';

test.each([
  ['https://example.org/team/app', 'https://example.org/team/app.git'],
  ['https://example.org/team/app.git', 'git@example.org:team/app.git'],
  ['https://someone@example.org/team/app/', 'ssh://git@Example.org:22/team/app.git'],
  ['git://example.org/team/app.git', 'example.org:/team/app'],
  ['https://example.org:443/team/app', 'http://example.org:80/team/app'],
  ['/srv/app.git', 'file:///srv/app.git/'],
  ['alice@example.org:/srv/app.git', 'bob@example.org:/srv/app.git'],
])('%s and %s are the same', (one, other) => {
  expect(isSamePlace(one, other)).toBe(true);
});

test.each([
  ['https://example.org/team/app', 'https://example.org/someone/app'],
  ['https://example.org/team/app', 'https://example.com/team/app'],
  ['https://example.org/team/app', 'https://example.org:8443/other/team/app'],
  ['ssh://git@localhost:2201/app.git', 'ssh://git@localhost:2202/app.git'],
  ['https://example.org/team/app', 'https://example.org:8443/team/app'],
  ['git@example.org:team/app.git', 'git@example.org:team/app-public.git'],
  ['/srv/app.git', 'srv:app.git'],
  ['/srv/app.git', '/srv/app'],
  ['alice@example.org:app.git', 'bob@example.org:app.git'],
  ['alice@example.org:app.git', 'git@example.org:app.git'],
  ['../app.git', '../fork.git'],
  ['origin', 'https://example.org/origin'],
])('%s and %s are not', (one, other) => {
  expect(isSamePlace(one, other)).toBe(false);
});
