/** What `hooks/chain` has to know of a clone; the comments there say what each is. */
export type Settings = {
  readonly previous: string;
  readonly husky: string;
  readonly huskyHooks: string;
  readonly folder: string;
  readonly installed: string;
  readonly node: string;
  readonly install: string;
  readonly place: string;
};

/** The settings as shell assignments. */
export function settingsFile(settings: Settings): string {
  const { previous, husky, huskyHooks, folder, installed, node, install, place } = settings;
  return [
    '# What keyfence\'s hooks need to know of this clone. Written by `keyfence init`.',
    `keyfence_previous=${previous === '.git/hooks' ? '"$keyfence_home/../hooks"' : word(previous)}`,
    `keyfence_husky=${word(husky)}`,
    `keyfence_husky_hooks=${word(huskyHooks)}`,
    `keyfence_folder=${word(folder)}`,
    `keyfence_installed=${word(installed)}`,
    `keyfence_recorded_node=${word(node)}`,
    `keyfence_install=${word(install)}`,
    `keyfence_place=${word(place)}`,
    '',
  ].join('\n');
}

/** A text as one word of the shell. */
export function word(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
