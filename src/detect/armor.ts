/** Whether a key is one between BEGIN and END, in PEM (RFC 7468) or OpenPGP armor. */
export function isArmored(key: string): boolean {
  return /^-{4,5} ?BEGIN /.test(key);
}

/** Such a key as its maker wrote it: line ends that are written as `\n`, indentation, quotes and marks of comments taken out. */
export function plainArmor(key: string): string {
  return key.replace(/\\+[nrt]/g, '\n').replace(/^[ \t]*(?:\/\/+[ \t])?[ \t]*/gm, '').replace(/["'`\\,\r]/g, '');
}
