import { type Check, ok, problem, warning } from './checks.js';
import type { RepositoryFacts } from './facts.js';
import { type GuardedHook, guardedHooks } from './hook-names.js';
import { huskyFolder, withoutOurs } from './hooks-path.js';
import { endsEarly, isShell, standing } from './husky-file.js';
import { managerWords } from './package-manager.js';
import { isAtHome, isStub } from './placed-files.js';
import { callsKeyfence } from './script.js';
import { submoduleChecks } from './submodules.js';

/** Whether the gate is closed as far as files and configuration tell: what Git would run, and whether that calls keyfence. */
export function diagnose(facts: RepositoryFacts): readonly Check[] {
  return [...hooksPath(facts), ...stubs(facts), ...husky(facts), ...huskyFiles(facts), ...previous(facts), ...script(facts), ...submoduleChecks(facts.submodules, managerWords[facts.manifest.manager].run)];
}

function hooksPath(facts: RepositoryFacts): readonly Check[] {
  const { hooksInForce, commonDir, hooksPaths, includes, linked } = facts;
  const origin = hooksPaths.at(-1)?.origin;
  const from = origin === undefined ? '' : `, set in ${origin}`;
  if (hooksInForce === `${commonDir}/keyfence/hooks`) {
    if (includes.all && includes.linked) return [ok('hooks-path', `Git runs the hooks in ${hooksInForce}${from}`), ...ownHooksPath(facts)];
    return [problem('hooks-path', `Git runs keyfence's hooks here, but not in ${linked ? 'the main worktree' : 'linked worktrees'}`, again(facts))];
  }
  const overruled = includes.all && isAtHome(facts) ? overruling(origin) : [again(facts)];
  return [problem('hooks-path', `Git runs the hooks in ${hooksInForce}${from}, not keyfence's`, ...overruled)];
}

function overruling(origin: string | undefined): readonly string[] {
  if (origin?.startsWith('command line') === true) return ['core.hooksPath is set for this command alone, in the environment.'];
  return [`$ git config${origin?.endsWith('config.worktree') === true ? ' --worktree' : ''} --unset-all core.hooksPath`];
}

/** Who took husky's value away does not open the gate, but husky's other hooks are silent then. */
function ownHooksPath(facts: RepositoryFacts): readonly Check[] {
  const set = withoutOurs(facts.hooksPaths.filter(({ local }) => local));
  if (set !== undefined && huskyFolder(set.value, facts.top) !== undefined) return [];
  const what = set === undefined ? 'is gone' : `was set to ${set.value}; hooks there do not run`;
  return [problem('husky-hooks-path', `core.hooksPath of this repository ${what}, and without keyfence's include neither would husky's`, again(facts))];
}

function stubs(facts: RepositoryFacts): readonly Check[] {
  const bad = guardedHooks.flatMap((hook) => {
    const file = facts.place[`hooks/${hook}`];
    if (file === undefined) return [`${hook} is missing`];
    if (!isStub(file.text)) return [`${hook} was written over by another tool`];
    return file.executable ? [] : [`${hook} is not executable`];
  });
  const missing = ['chain', 'settings'].filter((name) => facts.place[name] === undefined).map((name) => `${name} is missing`);
  const all = [...bad, ...missing];
  if (all.length > 0) return [problem('hook-files', `In ${facts.commonDir}/keyfence ${all.join(', ')}`, again(facts))];
  return [ok('hook-files', `${guardedHooks.join(', ')} are there and executable`)];
}

function husky(facts: RepositoryFacts): readonly Check[] {
  const { husky: { version, folder, installed, off }, linked } = facts;
  const words = managerWords[facts.manifest.manager];
  const name = version === undefined ? 'husky' : `husky ${version}`;
  return [
    ...(off === undefined ? [] : [problem('husky-off', `${off}: no hook of husky's and none of keyfence's runs`, 'Take it out, or unset it.')]),
    installed ? ok('husky', `${name} is installed in ${folder}/_`)
      : linked ? warning('husky', `${folder}/_ is missing, as in every new worktree: keyfence runs, husky's other hooks do not`, `$ ${words.install}`)
      : problem('husky', `${folder}/_ is missing: husky was not installed here`, again(facts)),
  ];
}

function huskyFiles(facts: RepositoryFacts): readonly Check[] {
  const { husky: { folder, layout } } = facts;
  const checks = guardedHooks.flatMap((hook) => huskyFile(facts, hook));
  const all = guardedHooks.map((hook) => `${folder}/${hook}`).join(', ');
  return checks.length === 0 ? [ok('husky-file', `${all} call keyfence${layout === 8 ? ' (the layout of husky 8)' : ''}`)] : checks;
}

function huskyFile(facts: RepositoryFacts, hook: GuardedHook): readonly Check[] {
  const { files, husky: { folder }, manifest, modules, linked } = facts;
  const words = managerWords[manifest.manager];
  const path = `${folder}/${hook}`;
  const text = files[hook];
  if (text === undefined) {
    const message = `${path} is missing on this branch: keyfence still runs in this clone, but not in one that is made from here`;
    return [(linked ? warning : problem)('husky-file', message, again(facts))];
  }
  if (!isShell(text)) return [];
  const state = standing(text, { hook, folder: modules, install: words.install, run: words.run });
  if (state === 'absent') return [problem('husky-file', `${path} does not call keyfence`, again(facts))];
  if (state === 'changed') return [problem('husky-file', `keyfence's lines in ${path} were changed`, again(facts))];
  if (state === 'neutralised') {
    return [problem('husky-file', `${path} calls keyfence, but so that its failure stops nothing`, 'Take out what follows the call: || true, a pipe, & or ;')];
  }
  const ending = endsEarly(text);
  if (ending === undefined) return [];
  return [warning('husky-file', `${path} may end at its "${ending}" before it calls keyfence, in clones without .git/keyfence`, 'Put keyfence\'s lines in front of it.')];
}

function previous({ previous: { directory, hooks }, place, record }: RepositoryFacts): readonly Check[] {
  if (record === undefined || hooks.length === 0) return [];
  const unserved = hooks.filter((hook) => place[`hooks/${hook}`] === undefined);
  if (unserved.length > 0) return [problem('other-hooks', `${unserved.join(', ')} in ${directory} came later and do not run`, '$ npx keyfence init')];
  return [ok('other-hooks', `${hooks.length > 5 ? `${hooks.length} hooks` : hooks.join(', ')} in ${directory} run first`)];
}

function script(facts: RepositoryFacts): readonly Check[] {
  const { folder, scripts, manager } = facts.manifest;
  const { script: name, run } = managerWords[manager];
  if (folder === undefined) return [warning('script', 'There is no package.json: other clones are guarded only after this', `$ ${run} init`)];
  if (callsKeyfence(scripts[name] ?? '')) return [ok('script', `the package script ${name} closes the gate in every clone`)];
  return [warning('script', `the package script ${name} does not call keyfence: in other clones linked worktrees are open`, again(facts))];
}

function again({ manifest: { manager } }: RepositoryFacts): string {
  return `$ ${managerWords[manager].run} init`;
}
