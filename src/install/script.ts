/*
 * The package script that closes the gate in every clone: `npm install` runs it. Its last part keeps an install without development
 * dependencies, where neither keyfence nor husky exists, from failing.
 */

const own = 'keyfence init --local';
const otherwise = '|| echo Git hooks were not installed';
const ours: RegExp = /keyfence init --local(?: && (?:cd [^&|()]+ && )?husky(?: [^&|()]+)?)? \|\| echo Git hooks were not installed/;
const beginsWithOurs: RegExp = new RegExp(`^\\(${ours.source}\\) && `);

/**
 * The script with keyfence in it, behind what was there where that lets anything run behind it. `husky` is husky's own command, given where the script is
 * to run it too.
 */
export function withKeyfence(script: string | undefined, husky: string | undefined): string {
  if (script !== undefined && callsKeyfence(script)) return script;
  const added = husky === undefined || /\bhusky\b/.test(script ?? '') ? `${own} ${otherwise}` : `${own} && ${husky} ${otherwise}`;
  if (!script?.trim()) return added;
  if (swallows(script)) return `(${added}) && ${script}`;
  return `${isLoose(script) ? `(${script})` : script} && (${added})`;
}

/** keyfence's part of a script, as `withKeyfence` put it there, in words. */
export function addedTo(script: string): string {
  const [inFront] = beginsWithOurs.exec(script) ?? [];
  return inFront === undefined ? `at its end: "${script.slice(script.lastIndexOf(' && (') + 4)}"` : `at its beginning: "${inFront.slice(0, -4)}"`;
}

/** The script as it was before; nothing when keyfence was all of it. A script that somebody rewrote loses the command alone. */
export function withoutKeyfence(script: string): string | undefined {
  if (new RegExp(`^${ours.source}$`).test(script)) return undefined;
  if (beginsWithOurs.test(script)) return script.replace(beginsWithOurs, '');
  const behind = new RegExp(` && \\(${ours.source}\\)$`);
  if (behind.test(script)) return unwrapped(script.replace(behind, ''));
  const rest = script.replace(/(?:^|\s*&&\s*)keyfence init --local(?=\s*&&|$)/, '').replace(/^\s*&&\s*/, '');
  return rest === '' ? undefined : rest;
}

/** Whether the script closes the gate. */
export function callsKeyfence(script: string): boolean {
  return /\bkeyfence init\b/.test(script);
}

/** `&&` behind it would belong to its last part only, in some shells, or would never be reached. */
function isLoose(script: string): boolean {
  return /\||;|(?:^|[^&])&(?:[^&]|$)|(?:^|&&|\()\s*(?:exit|exec)\b/.test(script);
}

/** What stands behind it is taken for its own: a remark, or the text of a command. */
function swallows(script: string): boolean {
  return /(?:^|[\s;&|(])#|<<|\\$/.test(script);
}

function unwrapped(script: string): string {
  const inner = /^\((.*)\)$/s.exec(script)?.[1];
  return inner !== undefined && isLoose(inner) ? inner : script;
}
