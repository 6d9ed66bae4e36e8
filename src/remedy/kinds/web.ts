import type { Code, FileKind } from './kind.js';

const slashes = { open: '//' } as const;
const browser = (): string => 'Whatever runs in a browser can be read there: make this call on your server, and read the variable there.';

/** Names that are no identifiers need brackets. */
const read = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `process.env.${name}` : `process.env['${name}']`);

const code: Code = {
  way: 'code',
  read,
  quotes: ['`', '"', "'"],
  join: { kind: 'interpolate', quote: '`', hole: (value) => `\${${value}}` },
  // What is only declared has a type and no value.
  declarations: [[/\b(declare\s+(?:const|let|var)\s+[\w$]+)(?::\s*string)?\s*=\s*$/, '$1: string']],
};

export const typescript: FileKind = { id: 'typescript', name: 'TypeScript', comment: slashes, language: 'typescript', reading: code };
export const javascript: FileKind = { id: 'javascript', name: 'JavaScript', comment: slashes, language: 'javascript', reading: code };
const attributes: Code = { ...code, attributes: true };
export const tsx: FileKind = { ...typescript, id: 'tsx', name: 'TSX', reading: attributes, remark: browser };
export const jsx: FileKind = { ...javascript, id: 'jsx', name: 'JSX', reading: attributes, remark: browser };
export const vue: FileKind = { ...typescript, id: 'vue', name: 'Vue', comment: { open: '<!--', close: '-->' }, remark: browser };
export const svelte: FileKind = { ...vue, id: 'svelte', name: 'Svelte', reading: attributes };
export const astro: FileKind = { ...vue, id: 'astro', name: 'Astro', reading: attributes };
export const html: FileKind = { ...vue, id: 'html', name: 'HTML', language: 'javascript' };
export const coffee: FileKind = {
  id: 'coffeescript', name: 'CoffeeScript', comment: { open: '#' }, language: 'javascript',
  reading: { ...code, quotes: ['"""', "'''", '"', "'"], join: { kind: 'interpolate', quote: '"', hole: (value) => `#{${value}}` } },
};
