/**
 * A block between BEGIN and END lines with this label, as it stands in a file or in a string of a program: line ends may be written `\n`,
 * lines may be quoted and joined. A block whose end is missing is taken too when characters of the key follow its first line.
 */
export function pemPattern(label: string, dashes = '-----'): RegExp {
  const body = String.raw`(?:[\w+/=\s\\"',:;.*#>|()<@]|-(?!--)){64,}`;
  const start = String.raw`(?:\\[nr]|[\s"'\\>|#*]){1,80}[A-Za-z0-9+/]{40,76}`;
  const space = dashes === '-----' ? '' : ' ';
  return new RegExp(`${dashes}${space}BEGIN ${label}${space}${dashes}(?:${body}${dashes}${space}END ${label}${space}${dashes}|${start})`);
}
