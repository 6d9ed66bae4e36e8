import type { OtherManager, RepositoryFacts } from './facts.js';
import { guardedHooks } from './hook-names.js';
import { gitsOwn, withoutOurs } from './hooks-path.js';
import { endsEarly, isShell } from './husky-file.js';
import { managerWords } from './package-manager.js';
import { submoduleNotes } from './submodules.js';

/** What people should know of a repository in which the gate is being closed. */
export function notesFor(facts: RepositoryFacts, previous: string): readonly string[] {
  return [...aboutPrevious(facts, previous), ...aboutFiles(facts), ...aboutOthers(facts), ...submoduleNotes(facts.submodules, managerWords[facts.manifest.manager].run), ...aboutClones(facts)];
}

function aboutPrevious({ previous: { hooks }, gitsOwn: own, hooksPaths }: RepositoryFacts, previous: string): readonly string[] {
  if (previous === '') {
    if (own.length === 0) return [];
    return [`${list(own)} in ${gitsOwn} did not run before, because core.hooksPath is ${withoutOurs(hooksPaths)?.value ?? 'set'}, and still do not.`];
  }
  return hooks.length === 0 ? [] : [`${list(hooks)} in ${previous} go on running, before husky's and keyfence's.`];
}

function aboutFiles({ files, husky: { folder } }: RepositoryFacts): readonly string[] {
  return guardedHooks.flatMap((hook) => {
    const text = files[hook];
    if (text === undefined) return [];
    if (!isShell(text)) return [`${folder}/${hook} is no shell script and stays as it is; keyfence runs after it.`];
    const ending = endsEarly(text);
    return ending === undefined ? [] : [`${folder}/${hook} has "${ending}", behind which nothing runs; keyfence does all the same.`];
  });
}

const aboutOther: Readonly<Record<OtherManager, readonly string[]>> = {
  lefthook: [
    'lefthook: its hooks go on running. For a new kind of hook in its configuration:',
    '  $ npx lefthook install --force && npx keyfence init',
  ],
  'pre-commit': [
    'pre-commit: its hooks go on running. "pre-commit install" refuses while core.hooksPath is set; in a new clone:',
    '  $ GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0= pre-commit install',
  ],
  'simple-git-hooks': [
    'simple-git-hooks: its hooks go on running. After a change of its configuration:',
    '  $ npx simple-git-hooks && npx keyfence init',
  ],
};

function aboutOthers({ others }: RepositoryFacts): readonly string[] {
  return others.flatMap((other) => aboutOther[other]);
}

function aboutClones({ manifest: { folder, manager, private: isPrivate }, husky: { off }, ofProject, installed }: RepositoryFacts): readonly string[] {
  const { run, script, add } = managerWords[manager];
  return [
    ...(ofProject ? [] : [`keyfence runs from ${installed}. So that other clones have it too:`, `  $ ${add}`]),
    ...(folder === undefined ? [`There is no package.json here, so nothing closes the gate in other clones by itself. There, once:`, `  $ ${run} init`] : []),
    ...(script === 'postinstall' && folder !== undefined && !isPrivate
      ? ['Yarn runs "postinstall" of published packages for their users too. If you publish this package, take the script out before: see pinst.']
      : []),
    ...(off === undefined ? [] : [`${off}: husky runs no hook, and neither does keyfence, until that is gone.`]),
  ];
}

function list(all: readonly string[]): string {
  const names = all.length > 5 ? [...all.slice(0, 4), `${all.length - 4} more`] : all;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
