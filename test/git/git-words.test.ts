import { expect, test } from 'vitest';
import { fake } from '../../src/catalog/fake.js';
import { gitEnvironment } from '../../src/git/environment.js';
import { endingFailure } from '../../src/git/git-failure.js';
import { gitWords } from '../../src/git/git-words.js';
import { stagedArguments } from '../../src/git/staged-arguments.js';

const id = '3f7a'.repeat(10);

test.each([
  ['fatal: not a git repository', 'fatal: not a git repository'], ['hint: try this\nfatal: no\n+ content of a file\n', 'fatal: no'], [`error: unable to read ${id}`, `error: unable to read ${id}`],
  [`fatal: unable to access 'https://ada:${fake.alnum(20)}@example.org/x': no`, "fatal: unable to access 'https://…@example.org/x': no"], ['fatal: a\u001b[31mb', 'fatal: a\u{fffd}[31mb'],
  [`fatal: bad revision '${'sk_' + 'live_'}${fake.alnum(24, 3)}'`, "fatal: bad revision 'sk_l…'"], ['fatal: /projects/a-folder-with-a-long-name/x', 'fatal: /projects/a-folder-with-a-long-name/x'], ['', ''],
])('%j', (stderr, words) => {
  expect(gitWords(stderr)).toBe(words);
});

test.each([
  ['fatal: detected dubious ownership in repository at', 'unsafe-directory'], ['fatal: not a git repository (or any of the parent directories): .git', 'not-a-repository'],
  ['fatal: could not fetch 1 from promisor remote', 'object-missing'], ['fatal: unable to read 1', 'object-missing'], ['error: unknown option `no-relative\'', 'git-too-old'], ['fatal: index file corrupt', 'index-unreadable'],
  ['fatal: Unable to create \'x/index.lock\': File exists.', 'repository-locked'], ['fatal: bad revision \'x\'', 'revision-unknown'], ['fatal: unable to generate diff for x', 'diff-too-large'], ['something else', 'git-failed'],
])('%s', (stderr, code) => {
  const failure = endingFailure(['--no-pager', '-c', 'a=b', 'diff-index'], { code: 128, signal: null }, stderr);
  expect([failure.code, failure.next.length > 0]).toEqual([code, true]);
});

test('a signal is told as such, whatever Git had said', () => {
  expect(endingFailure(['-c', 'a=b', 'diff-index'], { code: null, signal: 'SIGKILL' }, 'fatal: bad revision').message).toBe('git diff-index was ended by SIGKILL.');
});

test('the environment keeps what Git set for the hook and leaves out what changes its answers', () => {
  const env = gitEnvironment({ GIT_INDEX_FILE: 'x', GIT_DIR: 'y', GIT_TRACE2_EVENT: '1', git_external_diff: 'z', GIT_LITERAL_PATHSPECS: '1', GIT_CONFIG_COUNT: '0', PAGER: 'less', PATH: '/bin', GIT_QUARANTINE_PATH: 'q', EMPTY: undefined });
  expect(env).toMatchObject({ GIT_INDEX_FILE: 'x', GIT_DIR: 'y', GIT_CONFIG_COUNT: '0', PATH: '/bin', GIT_QUARANTINE_PATH: 'q', LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' });
  expect(Object.keys(env).filter((name) => /TRACE|PAGER|PATHSPECS|external/i.test(name))).toEqual([]);
});

test('the arguments that keep a line from being hidden', () => {
  expect(stagedArguments('HEAD')).toEqual(expect.arrayContaining(['--text', '--no-textconv', '--no-ext-diff', '--no-renames', '-U0', '--no-relative', '--full-index', '--diff-filter=d']));
  expect(stagedArguments('HEAD').slice(-2)).toEqual(['HEAD', '--']);
});
