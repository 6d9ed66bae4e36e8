import { isPrintable, printable } from '../report/printable.js';

/** The text as one word of a POSIX shell (also of PowerShell and cmd where nothing needs quoting). Control characters become escapes as bash and zsh read them. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-')) return text;
  if (!isPrintable(text)) return `$'${printable(text.replace(/['\\]/g, String.raw`\$&`))}'`;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A path for a Git command: nothing in it is taken for an option or for pathspec magic. */
export function gitPath(path: string): string {
  return shellWord(/^[-:]/.test(path) ? `./${path}` : path);
}
