import type { RepositoryFacts } from './facts.js';
import { manifestPath } from './facts.js';
import { guardedHooks } from './hook-names.js';
import { huskyFolder } from './hooks-path.js';
import { hasCommand, withoutLines } from './husky-file.js';
import { removeMember, setString } from './json-text.js';
import type { Action, Plan } from './plan.js';
import { withoutKeyfence } from './script.js';

/** What takes out exactly what init put in. Without init's record, in another clone, it goes by what is found. */
export function planUninstall(facts: RepositoryFacts): Plan {
  const scripts = planScripts(facts);
  const files = planFiles(facts);
  const inGit = planInGit(facts);
  if (scripts.length + files.length + inGit.length === 0) return { actions: [], notes: [] };
  const users = huskyUsers(facts);
  const husky = users.length === 0 ? planHusky(facts) : [];
  const notes = users.length > 0 && !huskyBefore(facts) ? [`husky stays: ${users.join(', ')} ${users.length === 1 ? 'uses' : 'use'} it.`] : [];
  return { actions: [...scripts, ...files, ...inGit, ...husky], notes };
}

function planScripts({ manifest, top, record }: RepositoryFacts): readonly Action[] {
  const { folder, text, scripts } = manifest;
  if (folder === undefined || text === undefined) return [];
  const changed = changedScripts(scripts);
  if (changed.length === 0) return [];
  const path = manifestPath(manifest);
  const after = changed.reduce((before, [name, script]) => {
    return script === undefined ? removeMember(before, ['scripts', name], record?.project?.noScripts ?? true) : setString(before, ['scripts', name], script);
  }, text);
  const does = changed.map(([name, script]) => (script === undefined ? `without the script ${name}` : `script ${name} as it was`)).join('; ');
  return [{ step: { kind: 'write', path: `${top}/${path}`, text: after }, shown: path, does }];
}

function changedScripts(scripts: RepositoryFacts['manifest']['scripts']): readonly (readonly [string, string | undefined])[] {
  return (['prepare', 'postinstall'] as const).flatMap((name) => {
    const script = scripts[name];
    if (script === undefined) return [];
    const after = withoutKeyfence(script);
    return after === script ? [] : [[name, after] as const];
  });
}

function planFiles({ files, husky: { folder }, top, record }: RepositoryFacts): readonly Action[] {
  return guardedHooks.flatMap((hook): readonly Action[] => {
    const text = files[hook];
    const shown = `${folder}/${hook}`;
    if (text === undefined) return [];
    const after = withoutLines(text, record?.project?.noNewline.includes(shown) ?? false);
    if (after === text) return [];
    const path = `${top}/${shown}`;
    if (!hasCommand(after) && (record?.project?.created.includes(shown) ?? true)) return [{ step: { kind: 'delete', path }, shown, does: 'taken out' }];
    return [{ step: { kind: 'write', path, text: after }, shown, does: 'without the lines that call keyfence' }];
  });
}

function planInGit({ includes, place, commonDir, memories }: RepositoryFacts): readonly Action[] {
  const taken = (key: string, value: string): Action => ({ step: { kind: 'unconfigure', key, value }, shown: '.git/config', does: 'without the include of .git/keyfence' });
  return [
    ...(includes.all ? [taken('includeIf.gitdir:**.path', 'keyfence/config')] : []),
    ...(includes.linked ? [taken('includeIf.gitdir:./worktrees/.path', 'keyfence/absolute')] : []),
    ...(Object.keys(place).length > 0 ? [`${commonDir}/keyfence`, ...memories] : []).map((path) => ({ step: { kind: 'delete-all', path }, shown: '.git/keyfence', does: 'taken out' }) as const),
  ];
}

/** What else husky serves here, when keyfence is gone. */
function huskyUsers(facts: RepositoryFacts): readonly string[] {
  const { manifest: { scripts }, husky: { folder, hooks }, files } = facts;
  const after = new Map(changedScripts(scripts));
  const callers = Object.entries(scripts).filter(([name, script]) => /\bhusky\b/.test((after.has(name) ? after.get(name) : script) ?? '')).map(([name]) => `the script ${name}`);
  const kept = hooks.filter((hook) => hasCommand(withoutLines(files[hook as keyof typeof files] ?? 'something', false)));
  return [...kept.map((hook) => `${folder}/${hook}`), ...callers];
}

function huskyBefore({ record, top }: RepositoryFacts): boolean {
  return typeof record?.hooksPath === 'string' && huskyFolder(record.hooksPath, top) !== undefined;
}

/** husky came with init, and nothing else uses it. */
function planHusky(facts: RepositoryFacts): readonly Action[] {
  const { hooksPaths, husky: { folder }, record, top } = facts;
  const set = hooksPaths.findLast(({ local }) => local)?.value;
  if (huskyBefore(facts) || set === undefined || huskyFolder(set, top) === undefined) return [];
  const before = record?.hooksPath ?? undefined;
  const restore: Action = before === undefined
    ? { step: { kind: 'unconfigure', key: 'core.hooksPath', value: set }, shown: 'core.hooksPath', does: 'unset' }
    : { step: { kind: 'configure', key: 'core.hooksPath', value: before }, shown: 'core.hooksPath', does: `${before} again` };
  return [
    restore,
    { step: { kind: 'delete-all', path: `${top}/${folder}/_` }, shown: `${folder}/_`, does: 'taken out' },
    { step: { kind: 'delete', path: `${top}/${folder}` }, shown: folder, does: 'taken out when empty' },
  ];
}
