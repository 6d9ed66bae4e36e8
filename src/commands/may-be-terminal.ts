import { fstatSync, statSync } from 'node:fs';

/**
 * False when this file descriptor is surely no terminal: a file, a pipe, /dev/null. Otherwise Node's `tty` has to be asked, which loads its
 * network streams: a tenth of what a guide may cost.
 */
export function mayBeTerminal(descriptor: number, platform: string): boolean {
  if (platform === 'win32') return true;
  try {
    const facts = fstatSync(descriptor);
    return facts.isCharacterDevice() && facts.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}
