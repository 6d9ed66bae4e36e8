import type { FileHead } from './part.js';
import { unquote } from './unquote.js';

/*
 * diff --git "a/tab\there" "b/tab\there"
 * old mode 100644
 * new mode 100755
 * index 257cc5642cb1a054f08cc83f2d943e56fd3ebe99..5716ca5987cbf97d6bb54920bea6adde242d87e6
 * --- "a/tab\there"<TAB>
 * +++ "b/tab\there"<TAB>
 */

/** The head of a file's patch, from its lines without line breaks; undefined when Git would not write them so. One character is one byte. */
export function parseFileHead(lines: readonly string[]): FileHead | undefined {
  const name = nameOf(lines[0] ?? '');
  if (name === undefined) return undefined;
  let [oldMode, newMode, oldBlob, newBlob] = ['', '', '', ''];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('index ')) {
      const index = /^index ([0-9a-f]+)\.\.([0-9a-f]+)(?: (\d{6}))?$/.exec(line);
      if (index === null) return undefined;
      [oldBlob, newBlob] = [index[1] ?? '', index[2] ?? ''];
      if (index[3] !== undefined) oldMode = newMode = index[3];
    } else if (line.startsWith('new ')) newMode = modeOf(line);
    else if (line.startsWith('old ') || line.startsWith('deleted ')) oldMode = modeOf(line);
    else if (!line.startsWith('--- ') && !line.startsWith('+++ ')) return undefined;
  }
  return /^\d*$/.test(oldMode + newMode) ? { name, oldMode, newMode, oldBlob, newBlob } : undefined;
}

/* `old mode 100644`, `new file mode 120000`, `deleted file mode 100644`: six digits, or what is no mode. */
function modeOf(line: string): string {
  return /^(?:old|new|new file|deleted file) mode (\d{6})$/.exec(line)?.[1] ?? 'none';
}

/*
 * Without renames both names are the same, so the line is cut in the middle: what stands in a name, quotes and ` b/` included, cannot matter.
 */
function nameOf(line: string): string | undefined {
  const both = line.slice('diff --git '.length);
  const middle = (both.length - 1) / 2;
  if (both[middle] !== ' ') return undefined;
  const [before, after] = [unquote(both.slice(0, middle)), unquote(both.slice(middle + 1))];
  if (before === undefined || after === undefined) return undefined;
  if (!before.startsWith('a/') || !after.startsWith('b/') || before.slice(2) !== after.slice(2)) return undefined;
  return after.slice(2);
}
