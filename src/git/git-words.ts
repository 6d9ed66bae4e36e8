const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Git's messages as they may be repeated: the lines that Git itself marks, short, without the password of a URL and without anything that
 * could be a key.
 */
export function gitWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^(?:fatal|error|warning|usage|BUG): /.test(line));
  return lines.slice(0, 5).map(harmless).join('\n');
}

function harmless(line: string): string {
  return line
    .slice(0, 400)
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u{fffd}')
    .replace(/:\/\/[^@/\s]*@/g, '://…@')
    .replace(/[A-Za-z0-9_+=-]{17,}/g, (run) => (objectId.test(run) || !/\d/.test(run) ? run : `${run.slice(0, 4)}…`));
}
