import type { RepositoryFacts } from './facts.js';
import { allHooks } from './hook-names.js';
import { gitsOwn, previousFolder } from './hooks-path.js';
import { isStub, placedFiles } from './placed-files.js';
import type { Action, Step } from './plan.js';
import type { Record } from './record.js';

/*
 * The files in keyfence's folder and the two includes that make Git use them. Told in one line: they are means, not choices.
 */

/** What is missing of keyfence's folder or is not as it should be. */
export function planPlace(facts: RepositoryFacts, record: Record, node: string): readonly Action[] {
  return [...planForeign(facts, record.previous), ...planFiles(facts, record, node), ...planIncludes(facts)];
}

/** Another tool wrote its hooks over keyfence's: where nothing else was to go on running, Git's own directory takes them. */
export function previousToRun({ previous, gitsOwn: own, place }: RepositoryFacts): string {
  return previous.directory === '' && own.length === 0 && foreignHooks(place).length > 0 ? gitsOwn : previous.directory;
}

/** Hooks of other tools in keyfence's folder. */
function foreignHooks(place: RepositoryFacts['place']): readonly string[] {
  return allHooks.filter((hook) => !isStub(place[`hooks/${hook}`]?.text ?? '\nkeyfence'));
}

function planForeign({ place, commonDir, top, previous, husky }: RepositoryFacts, directory: string): readonly Action[] {
  const moved = foreignHooks(place).filter((hook) => directory !== '' && !previous.hooks.includes(hook));
  const to = (hook: string): string => `${previousFolder(directory, top, commonDir)}/${hook}`;
  const leftOver = Object.keys(place).filter((path) => path.endsWith('.old') && isStub(place[path]?.text ?? ''));
  const misplaced = directory === gitsOwn ? husky.replaced : [];
  return [
    ...misplaced.map((hook): Action => ({
      step: { kind: 'move', from: `${top}/${husky.folder}/_/${hook}`, to: to(hook) },
      shown: hook,
      does: `written by simple-git-hooks over husky's: goes to ${to(hook)} and is run from there`,
    })),
    ...moved.map((hook): Action => ({
      step: { kind: 'move', from: `${commonDir}/keyfence/hooks/${hook}`, to: to(hook) },
      shown: hook,
      does: `written by another tool over keyfence's: goes to ${to(hook)} and is run from there`,
    })),
    ...leftOver.map((path): Action => ({ step: { kind: 'delete', path: `${commonDir}/keyfence/${path}` }, shown: path, does: 'left by another tool: taken out' })),
  ];
}

function planFiles(facts: RepositoryFacts, record: Record, node: string): readonly Action[] {
  const { place, commonDir } = facts;
  return [...placedFiles(facts, record, node)].flatMap(([path, text]): readonly Action[] => {
    const isHook = path.startsWith('hooks/');
    const found = place[path];
    if (found?.text === text && (found.executable || !isHook)) return [];
    const step: Step = { kind: 'write', path: `${commonDir}/keyfence/${path}`, text, ...(isHook ? { executable: true } : {}) };
    return [{ step, shown: '.git/keyfence', does: 'hooks for Git: what was there, then husky\'s, then keyfence' }];
  });
}

function planIncludes({ includes }: RepositoryFacts): readonly Action[] {
  const does = 'includes .git/keyfence, for this and every linked worktree';
  const add = (key: string, value: string): Action => ({ step: { kind: 'configure-too', key, value }, shown: '.git/config', does });
  return [
    ...(includes.all ? [] : [add('includeIf.gitdir:**.path', 'keyfence/config')]),
    ...(includes.linked ? [] : [add('includeIf.gitdir:./worktrees/.path', 'keyfence/absolute')]),
  ];
}
