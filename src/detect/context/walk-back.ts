export const isBlank = (c: string): boolean => c === ' ' || c === '\t';

/** Where the wanted characters begin that end at `at`. */
export function skipBack(text: string, at: number, wanted: (c: string) => boolean): number {
  let left = at;
  while (left > 0 && wanted(text[left - 1] ?? '')) left -= 1;
  return left;
}
