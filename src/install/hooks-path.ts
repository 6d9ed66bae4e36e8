import { join, resolve } from 'node:path';

/*
 * `core.hooksPath` as Git reads it: the last value wins. husky sets the repository's own value; `keyfence init` adds an include behind it,
 * so that neither husky's next run nor another tool's takes the gate away. What the other values say is what Git would do without keyfence.
 */

/** One value, from the one with the least weight to the one that counts. */
export type HooksPath = {
  /** The file that sets it, absolute; or `command line` and the like. */
  readonly origin: string;
  readonly value: string;
  /** keyfence's own include. */
  readonly ours: boolean;
  /** The configuration file that husky writes to. */
  readonly local: boolean;
};

/** Where husky keeps its files, relative to the top, and which layout they have: version 9's, or the older one. */
export type HuskyFolder = { readonly folder: string; readonly layout: 8 | 9 };

/** The directory of Git itself, in whatever worktree. */
export const gitsOwn = '.git/hooks';

/** The folder that a value of husky's stands for; nothing for any other value. */
export function huskyFolder(value: string, top: string): HuskyFolder | undefined {
  const path = value.startsWith(`${top}/`) ? value.slice(top.length + 1) : value.replace(/^\.\//, '').replace(/\/$/, '');
  const [, folder] = /^(.+)\/_$/.exec(path) ?? [];
  if (folder !== undefined) return { folder, layout: 9 };
  return /(?:^|\/)\.husky$/.test(path) ? { folder: path, layout: 8 } : undefined;
}

/** What the values without keyfence's come to. */
export function withoutOurs(values: readonly HooksPath[]): HooksPath | undefined {
  return values.filter(({ ours }) => !ours).at(-1);
}

/**
 * The directory whose hooks are to go on running in front of husky's; empty when there is none. Where husky is in force already, it is what
 * an earlier init recorded: other directories have not been running and stay silent.
 */
export function previousHooks(values: readonly HooksPath[], top: string, recorded: string | undefined): string {
  const before = withoutOurs(values);
  if (before === undefined || before.value === '') return gitsOwn;
  return huskyFolder(before.value, top) === undefined ? before.value : (recorded ?? '');
}

/** Where that directory is, seen from a worktree. */
export function previousFolder(previous: string, top: string, commonDir: string): string {
  return previous === gitsOwn ? join(commonDir, 'hooks') : resolve(top, previous);
}
