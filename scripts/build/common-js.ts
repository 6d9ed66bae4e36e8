import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import type { Files } from './join-files.js';

/** What programs import stays an ES module; its names are read off the CommonJS files by Node. */
const published = 'index.js';
/** What takes the place of `import.meta.url`, which CommonJS lacks. */
const addressName = 'keyfenceUrl';

/**
 * The program's files as CommonJS, which Node loads without waiting, and of which it can be given compiled code; see src/compiled-code.ts. Each
 * begins with a digest of its text, by which that is kept.
 */
export async function commonJs(files: Files): Promise<Files> {
  const all = [...files].map(async ([name, text]): Promise<readonly [string, string]> => {
    const renamed = text.replaceAll(/(["'])\.\/([\w-]+)\.js\1/g, (whole, quote: string, file: string) => (files.has(`${file}.js`) ? `${quote}./${file}.cjs${quote}` : whole));
    return name === published ? [name, renamed] : [name.replace(/\.js$/, '.cjs'), marked(await converted(renamed))];
  });
  return new Map(await Promise.all(all));
}

async function converted(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs', platform: 'node', target: 'node20', minify: true, legalComments: 'none', logLevel: 'warning',
    define: { 'import.meta.url': addressName },
    // Code that was compiled before cannot ask for ES modules.
    supported: { 'dynamic-import': false },
  });
  return code;
}

/** With a digest, and the file's address where it is asked for, behind the line that starts a program. */
function marked(code: string): string {
  const start = /^#!.*\n/.exec(code)?.[0] ?? '';
  const address = code.includes(addressName) ? `const ${addressName}=require("node:url").pathToFileURL(__filename).href;` : '';
  return `${start}/*${createHash('sha256').update(code).digest('hex').slice(0, 16)}*/${address}${code.slice(start.length)}`;
}
