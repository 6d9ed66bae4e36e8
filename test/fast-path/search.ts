import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContextual } from '../../src/detect/context/contextual.js';
import { fastPath } from '../../src/fast-path/files.js';
import { fastPathFiles } from '../../src/fast-path/search.js';
import { keyFileNames } from '../../src/key-files.js';
import type { RuleIndex } from '../../src/catalog/rule-index.js';

const delimiter = '+keyfence:';

/** What the shell's search says of each text, a patch: whether it would ask Node. All go through one run of the real tools. */
export function searchAll(index: RuleIndex, texts: readonly Uint8Array[]): readonly boolean[] {
  const folder = writeFiles(index);
  const input = Buffer.concat(texts.flatMap((text) => [Buffer.from(`${delimiter}\n`), text, Buffer.from('\n')]));
  const script = 'LC_ALL=C; export LC_ALL; tr -d "\\000" | sed -n -E -f lines.sed | grep -aF -f pieces';
  const { stdout, status } = spawnSync('sh', ['-c', script], { cwd: folder, input, maxBuffer: 1 << 30, encoding: 'latin1' });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the search ended with ${status}`);
  // Each delimiter is found twice: as it is, and in small letters.
  return stdout.split(`${delimiter}\n${delimiter}\n`).slice(1).map((found) => found !== '');
}

/** The files that the build writes, without the limit on lines: all texts are one input here. */
function writeFiles(index: RuleIndex): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-search-'));
  for (const [name, text] of fastPath({ index, names: createContextual([]).literals, keyFiles: keyFileNames, environment: {} })) {
    const unlimited = name === fastPathFiles.lines ? text.replace(/^\d+\{\n.*\nq\n\}\n/m, '') : text;
    writeFileSync(join(folder, name), unlimited, 'latin1');
  }
  return folder;
}
