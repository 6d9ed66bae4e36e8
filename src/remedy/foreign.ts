/** A directive by which another tool is told to look away. It does not open this gate. */
export type ForeignDirective = {
  /** As that tool's documentation writes it. */
  readonly name: string;
  /** Where the comment begins that holds it. */
  readonly start: number;
};

const names: readonly (readonly [string, RegExp])[] = [
  ['gitleaks:allow', /gitleaks:allow/i],
  ['pragma: allowlist secret', /pragma:\s?(?:allow|white)list(?:[ -]nextline)?[ -]secret/i],
  ['trufflehog:ignore', /trufflehog:ignore/i],
  ['ggignore', /\bggignore\b|\bpragma:\s?ggignore/i],
  ['secretlint-disable-line', /secretlint-disable(?:-next)?-line|secretlint-disable/i],
  ['betterleaks:allow', /betterleaks:allow/i],
  ['kingfisher:ignore', /kingfisher:(?:ignore|allow)/i],
];

/** The first directive of another tool on the line. */
export function foreignDirective(line: string): ForeignDirective | undefined {
  for (const [name, pattern] of names) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const opener = /\s*(?:\/\/|\/\*|#|--|;|%|<!--|'|REM)\s*$/i.exec(line.slice(0, found.index));
    return { name, start: opener === null ? found.index : opener.index };
  }
  return undefined;
}
