import type { Situation } from '../../here-facts.js';
import { gitPath, shellWord } from '../../shell-word.js';
import { takeOut } from '../../take-out.js';
import { type Ask, ruleOf } from '../ask.js';
import type { Block } from '../section.js';

/** The exact commands for each situation; the one that this repository is in comes alone when it is known. */
export function cleanUp(ask: Ask): readonly Block[] {
  const situation = ask.here?.situation;
  if (situation !== undefined) return [...known(situation), { kind: 'text', text: 'Then:' }, ...always(ask)];
  return [
    { kind: 'text', text: 'Once a key has left this machine, rewriting history does not take it back: revoke it first. What to type depends on how far it got.' },
    { kind: 'text', text: 'Only staged, not committed:' },
    { kind: 'code', fence: 'sh', code: staged(['PATH']) },
    { kind: 'text', text: 'In the last commit, not pushed:' },
    { kind: 'code', fence: 'sh', code: last() },
    { kind: 'text', text: 'In an older commit, not pushed (nothing else may be changed or staged):' },
    { kind: 'code', fence: 'sh', code: older('COMMIT', 'BRANCH') },
    { kind: 'text', text: 'Pushed, but the repository is private and few have it:' },
    { kind: 'code', fence: 'sh', code: rewritten(['PATH']) },
    { kind: 'text', text: rewriteWarning },
    { kind: 'text', text: 'Public: revoke, and leave the history as it is unless it holds more than a dead key. Forks, clones, caches and archives keep what was public; the hosting service\'s support can remove cached views.' },
    { kind: 'text', text: 'In every case:' },
    ...always(ask),
  ];
}

const rewriteWarning = 'Rewriting changes every later commit: agree on a time, let everybody push first, and clone again afterwards. Pull requests and tags refer to old commits; ask the hosting service to remove those and its caches.';

function known(situation: Situation): readonly Block[] {
  switch (situation.kind) {
    case 'staged':
      return [{ kind: 'text', text: 'The key is only staged: nothing has left this machine, and no history needs to be rewritten.' }, { kind: 'code', fence: 'sh', code: staged(situation.paths) }];
    case 'unpushed':
      return [
        { kind: 'text', text: `The key is in ${situation.commits.length === 1 ? 'a commit' : `${situation.commits.length} commits`} that no remote has: it can still be taken out.` },
        ...procedures(situation),
      ];
    case 'pushed':
      return [
        { kind: 'text', text: `The key is on ${situation.remotes.join(', ')}: revoke it first (section \`revoke\`). Rewriting does not take it back from whoever fetched it.` },
        { kind: 'text', text: 'Only when that is done, and the history must be clean too:' },
        { kind: 'code', fence: 'sh', code: rewritten(situation.paths) },
        { kind: 'text', text: rewriteWarning },
      ];
  }
}

function procedures({ commits, branch, places }: Extract<Situation, { kind: 'unpushed' }>): readonly Block[] {
  const history = { commits: {}, ...(branch !== undefined && { branch }), ...(places.head !== undefined && { head: places.head }) };
  return takeOut(places.list.filter(({ commit }) => commit !== undefined && commits.includes(commit)), history).map(({ title, steps }) => ({
    kind: 'code', fence: 'sh', label: title, code: steps.map(({ kind, text }) => (kind === 'command' ? text : `# ${text}`)).join('\n'),
  }));
}

function staged(paths: readonly string[]): string {
  const list = paths.map(gitPath).join(' ');
  return [`git restore --staged ${list}`, `# (before the first commit of all: git rm --cached ${list})`, '# edit the line, then', `git add ${list}`, 'git commit'].join('\n');
}

function last(): string {
  return ['# edit the line, then', 'git add PATH', 'git commit --amend --no-edit'].join('\n');
}

function older(commit: string, branch: string): string {
  return [`git switch --detach ${commit}`, '# edit the line, then', 'git add PATH', 'git commit --amend --no-edit', `git rebase --rebase-merges --onto HEAD ${commit} ${branch}`].join('\n');
}

/** The key goes into a file outside of the repository, never into an argument: arguments are seen by others and kept in the shell's history. */
function rewritten(paths: readonly string[]): string {
  return [
    'URL=$(git remote get-url origin)',
    'git clone --mirror "$URL" ../rewrite.git && cd ../rewrite.git',
    `printf 'Paste the leaked key: '; read -rs KEY; printf '\\n'`,
    `( umask 077; printf '%s==>REVOKED\\n' "$KEY" > ../replacements.txt ); unset KEY`,
    'git filter-repo --replace-text ../replacements.txt   # pip install git-filter-repo',
    `# or, to drop whole files: git filter-repo --invert-paths ${paths.map((path) => `--path ${shellWord(path)}`).join(' ')}`,
    'git push --force --mirror "$URL"',
    'rm ../replacements.txt',
  ].join('\n');
}

function always(ask: Ask): readonly Block[] {
  const { id } = ruleOf(ask);
  return [{ kind: 'list', items: [
    `Look for other copies: \`${ask.command} scan --history\` reads every commit, \`${ask.command} scan\` every tracked file.`,
    'Delete it from build logs, artifacts, images and packages that were made from these commits.',
    `When the old key is dead and has to stay in a file, say so there: \`keyfence:allow ${id} -- revoked on YYYY-MM-DD\`.`,
  ] }];
}
