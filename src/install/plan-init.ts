import type { Failure, Result } from '../failure.js';
import type { RepositoryFacts } from './facts.js';
import { manifestPath } from './facts.js';
import { guardedHooks } from './hook-names.js';
import { huskyFolder, withoutOurs } from './hooks-path.js';
import { isShell, withLines } from './husky-file.js';
import { setString } from './json-text.js';
import { managerWords } from './package-manager.js';
import type { Action, Plan } from './plan.js';
import { planPlace, previousToRun } from './plan-place.js';
import { notesFor } from './notes.js';
import type { Project, Record } from './record.js';
import { word } from './settings.js';
import { addedTo, callsKeyfence, withKeyfence } from './script.js';

export type InitOptions = {
  /** The Node.js that hooks fall back on. */
  readonly node: string;
  /** Only what belongs to this clone: what the package script runs. No file of the project is touched. */
  readonly local: boolean;
};

/** What closes the gate, or what stands in the way. An empty plan: it is closed. */
export function planInit(facts: RepositoryFacts, { node, local }: InitOptions): Result<Plan> {
  const obstacle = obstacleTo(facts, local);
  if (obstacle !== undefined) return { ok: false, failure: obstacle };
  const project = local ? [] : [...planScript(facts), ...planHuskyFiles(facts)];
  const record = recordFor(facts, local);
  const actions = [...project, ...planPlace(facts, record, node), ...planHusky(facts)];
  return { ok: true, value: { actions, notes: notesFor(facts, record.previous) } };
}

function obstacleTo(facts: RepositoryFacts, local: boolean): Failure | undefined {
  const { manifest, inTheWay, installed, fleeting } = facts;
  const words = managerWords[manifest.manager];
  if (installed.includes('.zip/')) {
    return { code: 'not-installed', message: 'Yarn keeps keyfence in an archive, where Git cannot run its hooks.', next: ['$ yarn unplug keyfence', `$ ${words.run} init`] };
  }
  if (fleeting) {
    return {
      code: 'not-installed',
      message: 'keyfence runs from a cache here and is not installed in this repository, so its hooks would not find it.',
      next: [`$ ${words.add}`, `$ ${words.run} init`],
    };
  }
  if (inTheWay !== undefined) {
    return { code: 'in-the-way', message: `${inTheWay} is a file, and husky needs a folder of that name.`, next: [`Rename the file, then: ${words.run} init`] };
  }
  const several = severalHooksPaths(facts);
  if (several !== undefined) return several;
  if (local || manifest.problem === undefined) return undefined;
  return { code: 'manifest-invalid', message: `${manifestPath(manifest)} ${manifest.problem}.`, next: [`Correct it, then: ${words.run} init`] };
}

/** husky sets one value, and Git refuses to put it in the place of more. */
function severalHooksPaths(facts: RepositoryFacts): Failure | undefined {
  const values = facts.hooksPaths.filter(({ local, ours }) => local && !ours);
  const last = values.at(-1);
  if (last === undefined || values.length < 2 || planHusky(facts).length === 0) return undefined;
  return {
    code: 'several-hooks-paths',
    message: 'core.hooksPath has several values in the configuration of this repository, so husky cannot set it. Only the last one counts.',
    next: [`$ git config --local --replace-all core.hooksPath ${word(last.value)}`, `$ ${managerWords[facts.manifest.manager].run} init`],
  };
}

function planScript(facts: RepositoryFacts): readonly Action[] {
  const { folder, text, manager, scripts } = facts.manifest;
  if (folder === undefined || text === undefined) return [];
  const name = managerWords[manager].script;
  const before = scripts[name];
  if (before !== undefined && callsKeyfence(before)) return [];
  const script = withKeyfence(before, facts.husky.command && name === 'prepare' ? huskyCommand(folder, facts.husky.folder) : undefined);
  const path = manifestPath(facts.manifest);
  // What stood there before is not repeated: it may be anything.
  const does = before === undefined ? `new script ${name}: "${script}"` : `script ${name}, ${addedTo(script)}`;
  return [{ step: { kind: 'write', path: `${facts.top}/${path}`, text: setString(text, ['scripts', name], script) }, shown: path, does }];
}

/** husky only works from the top. */
function huskyCommand(folder: string, huskyFolder: string): string {
  const up = folder === '.' ? '' : `cd ${folder.split('/').map(() => '..').join('/')} && `;
  return `${up}husky${huskyFolder === '.husky' ? '' : ` ${huskyFolder}`}`;
}

function planHuskyFiles(facts: RepositoryFacts): readonly Action[] {
  const { top, husky, files, manifest, modules } = facts;
  const words = managerWords[manifest.manager];
  return guardedHooks.flatMap((hook): readonly Action[] => {
    const before = files[hook];
    if (before !== undefined && !isShell(before)) return [];
    const text = withLines(before, { hook, folder: modules, install: words.install, run: words.run }, husky.layout === 8);
    const shown = `${husky.folder}/${hook}`;
    const does = before === undefined ? 'new: calls keyfence' : 'more lines at its end: calls keyfence';
    return text === before ? [] : [{ step: { kind: 'write', path: `${top}/${shown}`, text, executable: true }, shown, does }];
  });
}

function planHusky({ husky, hooksPaths, top }: RepositoryFacts): readonly Action[] {
  const local = hooksPaths.findLast((value) => value.local && !value.ours)?.value;
  const set = local !== undefined && huskyFolder(local, top) !== undefined;
  if ((set && husky.installed && husky.replaced.length === 0) || (husky.layout === 8 && husky.program8 === undefined)) return [];
  const value = husky.layout === 9 ? `${husky.folder}/_` : husky.folder;
  const does = `husky installs itself, core.hooksPath becomes ${value}${local === undefined || set ? '' : ` (it was ${local})`}`;
  const { folder, program8 } = husky;
  return [{ step: { kind: 'husky', folder, ...(husky.layout === 8 && program8 !== undefined ? { program8 } : {}) }, shown: `${folder}/_`, does }];
}

/** What was here first stays on record, however often init runs. */
function recordFor(facts: RepositoryFacts, local: boolean): Record {
  const { record, hooksPaths } = facts;
  return {
    previous: previousToRun(facts),
    hooksPath: record === undefined ? (withoutOurs(hooksPaths.filter((value) => value.local))?.value ?? null) : record.hooksPath,
    project: local ? (record?.project ?? null) : projectFor(facts),
  };
}

function projectFor({ record, files, husky: { folder }, manifest: { text } }: RepositoryFacts): Project {
  const paths = (matches: (content: string | undefined) => boolean): readonly string[] => guardedHooks.filter((hook) => matches(files[hook])).map((hook) => `${folder}/${hook}`);
  const before = record?.project;
  return {
    created: [...new Set([...(before?.created ?? []), ...paths((content) => content === undefined)])],
    noNewline: [...new Set([...(before?.noNewline ?? []), ...paths((content) => content?.endsWith('\n') === false)])],
    noScripts: before?.noScripts ?? (text !== undefined && !/"scripts"\s*:/.test(text)),
  };
}
