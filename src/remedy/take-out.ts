import type { Finding } from '../finding.js';
import type { History } from '../report/outcome.js';
import { gitPath, shellWord } from './shell-word.js';
import { filesOf, isWholeFile } from './whole-file.js';

/** What to do, in order: `command` to type as it is, `do` in words. */
export type Step = { readonly kind: 'command' | 'do'; readonly text: string };
export type Procedure = { readonly title: string; readonly steps: readonly Step[] };

/** Where a key stands that is to be taken out. */
export type Place = Pick<Finding, 'source' | 'path' | 'line'> & { readonly commit?: string; readonly object?: string };

/** How to take keys out of commits and tags that have not left this machine. Places come oldest commit first, as they were found. */
export function takeOut(places: readonly Place[], history: History): readonly Procedure[] {
  const commits = [...new Set(places.flatMap(({ commit }) => commit ?? []))];
  const tags = places.filter(({ source, path }) => (source === 'tag-message' || source === 'blob') && path.startsWith('refs/tags/'));
  const distinct = new Map(tags.map((place) => [place.path, place]));
  return [...outOfCommits(places, commits, history), ...[...distinct.values()].map(outOfTag)];
}

function outOfCommits(places: readonly Place[], commits: readonly string[], history: History): readonly Procedure[] {
  const [oldest] = commits;
  if (oldest === undefined) return [];
  if (commits.length === 1) return [oldest === history.head ? outOfLast(places, oldest) : outOfOne(places, oldest, history)];
  // Commits get new ids when an older one changes, so commands that name all of them work only within one rebase; a merge cannot be marked in it.
  if (!commits.some((commit) => history.commits[commit]?.merge)) return [outOfSeveral(places, commits, history)];
  const first = outOfOne(places.filter(({ commit }) => commit === oldest), oldest, history);
  return [{ ...first, steps: [...first.steps, { kind: 'do', text: `then push again: keyfence names the next of the ${commits.length} commits` }] }];
}

function outOfLast(places: readonly Place[], commit: string): Procedure {
  return { title: `Take it out of ${short(commit)}, the last commit`, steps: [...edits(places), amend(places), push] };
}

function outOfOne(places: readonly Place[], commit: string, history: History): Procedure {
  const branch = history.branch === undefined ? history.head ?? 'HEAD' : shellWord(history.branch);
  return {
    title: `Take it out of ${short(commit)}, with nothing else changed or staged`,
    steps: [
      command(`git switch --detach ${short(commit)}`),
      ...edits(places),
      amend(places),
      command(`git rebase --rebase-merges --onto HEAD ${short(commit)} ${branch}`),
      push,
    ],
  };
}

function outOfSeveral(places: readonly Place[], commits: readonly string[], history: History): Procedure {
  const marks = commits.map((commit) => `-e /${commit.slice(0, 7)}/s/^pick/edit/`).join(' ');
  // The list that Git makes for a rebase abbreviates to seven digits or more.
  const [oldest = ''] = commits;
  const base = history.commits[oldest]?.root ? '--root' : `${short(oldest)}^`;
  return {
    title: `Take them out of ${commits.length} commits, with nothing else changed or staged`,
    steps: [
      command(`git -c sequence.editor="sed -i.bak ${marks}" rebase -i --rebase-merges ${base}`),
      ...commits.flatMap((commit) => {
        const own = places.filter((place) => place.commit === commit);
        return [{ kind: 'do', text: `Git stops at ${short(commit)}:` } as const, ...edits(own), amend(own), command('git rebase --continue')];
      }),
      push,
    ],
  };
}

function outOfTag({ path, source }: Place): Procedure {
  const name = path.replace(/^refs\/tags\//, '');
  if (source === 'blob') return { title: `Delete the tag ${shellWord(name)}, which names the key itself`, steps: [command(`git tag --delete ${gitPath(name)}`)] };
  return {
    title: `Write the message of the tag ${shellWord(name)} again, without it`,
    steps: [command(`git tag --annotate --force ${gitPath(name)} ${shellWord(`${name}^{}`)}`), push],
  };
}

function edits(places: readonly Place[]): readonly Step[] {
  const { edit: lines, takeOut: files } = filesOf(places);
  const steps: Step[] = [];
  if (lines.length > 0) steps.push({ kind: 'do', text: `edit ${lines.map((path) => `${shellWord(path)}:${places.find((place) => place.path === path)?.line ?? 1}`).join(', ')}: read the variable instead` }, command(`git add ${lines.map(gitPath).join(' ')}`));
  if (files.length > 0) steps.push(command(`git rm --cached ${files.map(gitPath).join(' ')}`));
  return steps;
}

/** A commit that held nothing but a key file stays, empty: Git would refuse to amend it, and a rebase would stop there. */
function amend(places: readonly Place[]): Step {
  const message = places.some(({ source }) => source === 'commit-message') ? '' : ' --no-edit';
  const empty = places.some(isWholeFile) ? ' --allow-empty' : '';
  return command(`git commit --amend${message}${empty}`);
}

const push: Step = { kind: 'do', text: 'then push again' };

function command(text: string): Step {
  return { kind: 'command', text };
}

/** Long enough to be unique in any repository that people have. */
function short(id: string): string {
  return id.slice(0, 10);
}
