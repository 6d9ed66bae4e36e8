import { join, resolve } from 'node:path';
import type { Failure, Result } from '../failure.js';
import { CouldNotCheck } from '../failure.js';
import { openRepository } from '../git/repository.js';
import type { PlacedFile, RepositoryFacts } from './facts.js';
import { hooksIn, isExecutable, isFolder, namesIn, readIfThere, realPath, slashes } from './files.js';
import { type Git, gitIn } from './git.js';
import { holderOf } from './folders.js';
import { installedFolder, isFleeting, ownFolder } from './home.js';
import { allHooks, guardedHooks } from './hook-names.js';
import { previousFolder, previousHooks } from './hooks-path.js';
import { huskyFacts } from './husky-facts.js';
import { otherManagers } from './other-managers.js';
import type { Here } from './outcome.js';
import { manifestFacts } from './package-facts.js';
import { parseRecord } from './record.js';
import { hooksPathsOf, includesOf } from './read-config.js';
import { submodulesOf } from './submodules.js';

/** Looks at the repository around `cwd`. A failure says why the gate cannot be closed here. */
export async function gatherFacts(here: Here): Promise<Result<RepositoryFacts>> {
  try {
    const opened = await openRepository(here.cwd, here.env);
    if (!opened.ok) return { ok: false, failure: inPlace(opened.failure) };
    const { top, gitDir, commonDir, bare } = opened.value;
    if (top === undefined) return { ok: false, failure: bare ? bareRepository : insideGitFolder };
    return { ok: true, value: await look(here, realPath(top), slashes(realPath(commonDir)), slashes(realPath(gitDir))) };
  } catch (error) {
    if (error instanceof CouldNotCheck) return { ok: false, failure: error.failure };
    const { code, path = '' } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ok: false, failure: { code: 'not-read', message: `${path} could not be read.`, detail: code, next: ['Make it readable, then try again.'] } };
  }
}

async function look(here: Here, top: string, commonDir: string, gitDir: string): Promise<RepositoryFacts> {
  const git = gitIn(top, here.env);
  const manifest = manifestFacts(top, realPath(here.cwd), ownFolder());
  const folder = join(top, manifest.folder ?? '.');
  const hooksPaths = await hooksPathsOf(git, top, commonDir);
  const keyfence = installedFolder(folder);
  const record = parseRecord(readIfThere(join(commonDir, 'keyfence', 'record.json')));
  const previous = previousHooks(hooksPaths, slashes(top), record?.previous);
  const husky = huskyFacts(here, top, folder, manifest, hooksPaths);
  return {
    top: slashes(top),
    commonDir,
    linked: gitDir !== commonDir,
    hooksPaths,
    hooksInForce: slashes(resolve(top, (await git(['rev-parse', '--git-path', 'hooks'])).out.replace(/\n$/, ''))),
    includes: await includesOf(git),
    husky,
    manifest: { ...manifest, ignored: await isIgnored(git, manifest.folder) },
    ...keyfence,
    modules: modulesBelow(slashes(top), keyfence.installed) ?? manifest.folder ?? '.',
    fleeting: isFleeting(keyfence.installed),
    files: Object.fromEntries(guardedHooks.flatMap((hook) => {
      const text = readIfThere(join(top, husky.folder, hook));
      return text === undefined ? [] : [[hook, text] as const];
    })),
    ...inTheWay(top, husky.folder),
    ...(record === undefined ? {} : { record }),
    place: placedFiles(join(commonDir, 'keyfence')),
    previous: { directory: previous, hooks: previous === '' ? [] : hooksIn(previousFolder(previous, top, commonDir), allHooks) },
    gitsOwn: hooksIn(join(commonDir, 'hooks'), allHooks),
    memories: namesIn(join(commonDir, 'worktrees')).map((name) => `${commonDir}/worktrees/${name}/keyfence`).filter(isFolder),
    submodules: await submodulesOf(git, top, here),
    others: otherManagers(top, folder),
    chain: readIfThere(join(ownFolder(), 'hooks', 'chain')) ?? '',
  };
}

function modulesBelow(top: string, installed: string): string | undefined {
  const holder = installed.endsWith('/node_modules/keyfence') ? holderOf(installed) : undefined;
  return holder === top ? '.' : holder?.startsWith(`${top}/`) === true ? holder.slice(top.length + 1) : undefined;
}

/** Only a folder below the top can be: its packages are installed without a thought of the repository around it. */
async function isIgnored(git: Git, folder: string | undefined): Promise<boolean> {
  return folder !== undefined && folder !== '.' && (await git(['check-ignore', '--quiet', '--', folder], { codes: [0, 1] })).code === 0;
}

function placedFiles(folder: string): RepositoryFacts['place'] {
  const paths = ['chain', 'settings', 'record.json', 'config', 'relative', 'absolute', ...namesIn(join(folder, 'hooks')).map((name) => `hooks/${name}`)];
  return Object.fromEntries(paths.flatMap((path) => {
    const text = readIfThere(join(folder, path));
    return text === undefined ? [] : [[path, { text, executable: isExecutable(join(folder, path)) } satisfies PlacedFile] as const];
  }));
}

function inTheWay(top: string, huskyFolder: string): Partial<RepositoryFacts> {
  const parts = huskyFolder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  const file = parts.find((part) => !isFolder(join(top, part)) && (readIfThere(join(top, part)) !== undefined || isExecutable(join(top, part))));
  return file === undefined ? {} : { inTheWay: file };
}

/** What reads a repository suggests a scan of files; what sets one up needs a repository. */
function inPlace(failure: Failure): Failure {
  return failure.code === 'not-a-repository' ? { ...failure, message: 'This folder is not in a Git repository.', next: ['Go to your repository, or make one:', '$ git init'] } : failure;
}

const bareRepository: Failure = {
  code: 'no-work-tree',
  message: 'This repository is bare: nothing is committed in it, so there is no commit to check.',
  next: ['Run the command in a clone of it, or in a worktree:', '$ git worktree add ../work'],
};

const insideGitFolder: Failure = {
  code: 'no-work-tree',
  message: 'This folder belongs to Git itself.',
  next: ['Run the command where your files are.'],
};
