import { expect, test } from 'vitest';
import { key } from './support/found.js';
import { pushed, staged } from './support/readers.js';
import type { Scratch } from './support/scratch.js';
import { scratch } from './support/scratch.js';

/* Each of these, in somebody's configuration, changes what `git diff`, `log` or `show` print. */
const settings: readonly (readonly [name: string, value: string])[] = [
  ['diff.external', 'true'], ['diff.noprefix', 'true'], ['diff.mnemonicPrefix', 'true'], ['diff.srcPrefix', 'x/'], ['diff.dstPrefix', 'y/'],
  ['color.ui', 'always'], ['color.diff', 'always'], ['diff.colorMoved', 'zebra'], ['diff.wsErrorHighlight', 'all'], ['diff.wordRegex', '.'],
  ['diff.orderFile', '/nowhere'], ['diff.submodule', 'log'], ['diff.algorithm', 'patience'], ['diff.context', '5'], ['diff.interHunkContext', '9'],
  ['diff.renames', 'copies'], ['diff.relative', 'true'], ['diff.suppressBlankEmpty', 'true'], ['diff.ignoreSubmodules', 'none'],
  ['diff.indentHeuristic', 'false'], ['diff.dirstat', 'lines'], ['diff.statGraphWidth', '1'], ['core.quotePath', 'true'], ['core.pager', 'true'],
  ['core.abbrev', '4'], ['core.bigFileThreshold', '1'], ['core.whitespace', 'cr-at-eol'], ['core.autocrlf', 'input'], ['core.fileMode', 'false'],
  ['core.commentChar', '+'], ['core.ignoreCase', 'true'], ['core.precomposeUnicode', 'true'], ['log.showRoot', 'false'], ['log.showSignature', 'true'],
  ['log.diffMerges', 'off'], ['i18n.logOutputEncoding', 'UTF-16'], ['i18n.commitEncoding', 'ISO-8859-1'], ['pager.diff-index', 'true'],
  ['alias.diff-index', 'status'], ['feature.manyFiles', 'true'], ['core.untrackedCache', 'true'], ['index.sparse', 'true'], ['core.splitIndex', 'true'],
  ['core.logAllRefUpdates', 'false'], ['blame.coloring', 'highlightRecent'], ['advice.detachedHead', 'true'], ['status.renames', 'copies'],
];

function change(repo: Scratch): Scratch {
  repo.write('src/old.txt', `a\nb\n${key(9)}\nc\n`).commit('base');
  return repo.write('src/old.txt', `a\nb\n${key(9)}\nc\nd = ${key(1)}\n`).write('src/new.txt', `${key(2)}\n`);
}

/** One setting more, for all that run Git in this repository. */
function configure({ env }: Scratch, name: string, value: string): void {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  Object.assign(env, { GIT_CONFIG_COUNT: `${count + 1}`, [`GIT_CONFIG_KEY_${count}`]: name, [`GIT_CONFIG_VALUE_${count}`]: value });
}

test('each setting by itself', async () => {
  const repo = change(scratch()).add();
  for (const [name, value] of settings) {
    const tuned = { ...repo, env: { ...repo.env } };
    configure(tuned, name, value);
    expect([name, await staged(tuned)]).toEqual([name, ['src/new.txt:1', 'src/old.txt:5']]);
  }
});

test('all of them at once, made before the change', async () => {
  const repo = scratch();
  for (const [name, value] of settings) if (name !== 'core.commentChar') configure(repo, name, value);
  change(repo).add();
  expect(await staged(repo)).toEqual(['src/new.txt:1', 'src/old.txt:5']);
});

test('all of them at once, for a push', async () => {
  const repo = scratch();
  repo.git('init', '-q', '--bare', '../remote.git');
  change(repo).git('push', '-q', '../remote.git', 'HEAD:main');
  const base = repo.git('rev-parse', 'HEAD');
  repo.git('remote', 'add', 'origin', '../remote.git');
  repo.git('update-ref', 'refs/remotes/origin/main', base);
  repo.commit('more');
  for (const [name, value] of settings) repo.git('config', '--global', name, value);
  expect(await pushed(repo, 'origin', 'main')).toEqual(['src/new.txt:1 in more', 'src/old.txt:5 in more']);
});

/* What a developer's shell may hold besides. */
const variables: readonly (readonly [name: string, value: string])[] = [
  ['GIT_EXTERNAL_DIFF', 'true'], ['GIT_DIFF_OPTS', '--unified=3'], ['GIT_TRACE', '1'], ['GIT_TRACE2', '1'], ['GIT_TRACE_SETUP', '2'], ['GIT_PAGER', 'true'],
  ['PAGER', 'true'], ['GIT_LITERAL_PATHSPECS', '1'], ['GIT_GLOB_PATHSPECS', '1'], ['GIT_ICASE_PATHSPECS', '1'], ['GIT_NOGLOB_PATHSPECS', '1'],
  ['LC_ALL', 'de_DE.UTF-8'], ['LANGUAGE', 'de'], ['GIT_REPLACE_REF_BASE', 'refs/x/'], ['TZ', 'Asia/Tokyo'], ['GIT_OPTIONAL_LOCKS', '1'],
  ['GIT_FLUSH', '1'], ['DEBUG', '*'], ['NO_COLOR', '1'], ['FORCE_COLOR', '1'], ['TERM', 'dumb'], ['CDPATH', '/'],
];

test('each variable by itself', async () => {
  const repo = change(scratch()).add();
  for (const [name, value] of variables) {
    expect([name, await staged({ ...repo, env: { ...repo.env, [name]: value } })]).toEqual([name, ['src/new.txt:1', 'src/old.txt:5']]);
  }
});
