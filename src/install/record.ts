/** What was here before `keyfence init`, so that `keyfence uninstall` can put it back. It lies in `.git/keyfence/record.json`. */
export type Record = {
  /** The directory whose hooks go on running: see `previousHooks`. */
  readonly previous: string;
  /** The repository's own `core.hooksPath`; null when it had none. */
  readonly hooksPath: string | null;
  /** What was done to the project's files; null in a clone where another one's init did it. */
  readonly project: Project | null;
};

export type Project = {
  /** Files under the top that init made. */
  readonly created: readonly string[];
  /** Files that did not end with a newline. */
  readonly noNewline: readonly string[];
  /** The manifest had no `scripts`. */
  readonly noScripts: boolean;
};

/** Reads a record; nothing when there is none or it is damaged, and uninstall then goes by what it finds. */
export function parseRecord(text: string | undefined): Record | undefined {
  if (text === undefined) return undefined;
  try {
    const { previous, hooksPath, project } = JSON.parse(text) as Partial<Record>;
    if (typeof previous !== 'string' || (hooksPath !== null && typeof hooksPath !== 'string')) return undefined;
    return { previous, hooksPath, project: project ? { created: names(project.created), noNewline: names(project.noNewline), noScripts: project.noScripts } : null };
  } catch {
    return undefined;
  }
}

export function recordText(record: Record): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
