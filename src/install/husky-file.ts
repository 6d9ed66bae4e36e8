import type { GuardedHook } from './hook-names.js';

/*
 * keyfence's lines in a hook file of husky:
 *
 *     # >>> keyfence stops provider keys here. Written by `keyfence init`, taken out by `keyfence uninstall`.
 *     if [ … ]; then …
 *     # <<< keyfence
 */

const begin = '# >>> keyfence';
const end = '# <<< keyfence';

/** How keyfence is found from the top of the repository, and what to type when it is not. */
export type Call = { readonly hook: GuardedHook; readonly folder: string; readonly install: string; readonly run: string };

/** The file with keyfence's lines last, or refreshed where they are; `husky8` gives a new file the head that version 8 needs. */
export function withLines(text: string | undefined, call: Call, husky8: boolean): string {
  const found = text === undefined ? undefined : findLines(text);
  if (text === undefined || text.trim() === '') return (husky8 ? head : '') + linesFor(call, false);
  if (found !== undefined) return text.slice(0, found.start) + linesFor(call, hasCommand(text.slice(0, found.start))) + text.slice(found.end);
  if (callsByHand(text)) return text;
  return `${text}${text.endsWith('\n') ? '' : '\n'}\n${linesFor(call, true)}`;
}

/** The file as it was. `noNewline`: it did not end with one. */
export function withoutLines(text: string, noNewline: boolean): string {
  const found = findLines(text);
  if (found === undefined) return text;
  const before = text.slice(0, found.start).replace(/\n$/, '');
  return (noNewline && found.end === text.length ? before.replace(/\n$/, '') : before) + text.slice(found.end);
}

/** Whether a hook file has a command: something beside comments and the head that version 8 needs. */
export function hasCommand(text: string): boolean {
  return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#') && !line.includes('/_/husky.sh'));
}

/** How a hook file stands to keyfence. */
export type Standing = 'calls' | 'changed' | 'neutralised' | 'absent';

/** Whether the file calls keyfence so that a failure stops Git: by init's lines, or by a line of the team's own. */
export function standing(text: string, call: Call): Standing {
  const found = findLines(text);
  if (found === undefined) return callsByHand(text) ? (neutralised(text) ? 'neutralised' : 'calls') : 'absent';
  const lines = text.slice(found.start, found.end).replaceAll('\r', '');
  return essence(lines) === essence(linesFor(call, /KEYFENCE_SHARED/.test(lines))) ? 'calls' : 'changed';
}

/** A hook file that another interpreter runs cannot take lines for a shell. */
export function isShell(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  return !first.startsWith('#!') || /\b(?:ba|da|z|k|a)?sh\b/.test(first);
}

/** The word that may end the file before it reaches what is appended. The rest of its line is nobody's business. */
export function endsEarly(text: string): string | undefined {
  const found = findLines(text);
  return /^(?:exit|exec)\b/m.exec(found === undefined ? text : text.slice(0, found.start))?.[0];
}

const head = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n';

function linesFor({ hook, folder, install, run }: Call, shared: boolean): string {
  const script = `${folder === '.' ? '' : `${folder}/`}node_modules/keyfence/hooks/${hook}`;
  const path = /[^\w./@-]/.test(script) ? `'${script.replaceAll("'", `'\\''`)}'` : script;
  return [
    `${begin} stops provider keys here. Written by \`keyfence init\`, taken out by \`keyfence uninstall\`.`,
    'if [ "${PWD#"${KEYFENCE_AFTER:-none}"}" != "$PWD" ]; then : # .git/keyfence runs it when this file is through',
    `elif [ -f ${path} ]; then ${shared && hook === 'pre-push' ? 'KEYFENCE_SHARED=1 ' : ''}sh ${path} "$@" || exit`,
    `else echo 'keyfence is not installed here, so nothing was checked. Run: ${install} && ${run} init' >&2 && exit 2`,
    'fi',
    end,
    '',
  ].join('\n');
}

function findLines(text: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.startsWith(begin) ? 0 : text.indexOf(`\n${begin}`) + 1;
  const last = text.indexOf(`\n${end}`, start);
  if ((start === 0 && !text.startsWith(begin)) || last < 0) return undefined;
  const newline = text.indexOf('\n', last + 1);
  return { start, end: newline < 0 ? text.length : newline + 1 };
}

/** The lines that act, without the advice that depends on the package manager. */
function essence(lines: string): string {
  return lines.replace(/Run: [^']*'/, '').trimEnd();
}

function callsByHand(text: string): boolean {
  return /^(?!\s*#).*\bkeyfence\S* pre-(?:commit|push)\b/m.test(text);
}

function neutralised(text: string): boolean {
  return /^(?!\s*#).*\bkeyfence\S* pre-(?:commit|push)\b[^\n&|;]*(?:\|\||;|\||&(?!&))/m.test(text);
}
