import type { FileKind } from './kind.js';

export const markdown: FileKind = {
  id: 'markdown', name: 'Markdown', comment: { open: '<!--', close: '-->' }, reading: { way: 'reference', text: (name) => `$${name}` },
};

/** Code in JSON strings: single quotes need no escaping there. */
export const notebook: FileKind = {
  id: 'notebook', name: 'notebook', language: 'python',
  reading: { way: 'code', needs: 'import os', quotes: [String.raw`\"`, "'"], read: (name) => `os.environ['${name}']` },
  remark: () => 'Clear the outputs too: a printed key stays in the file.',
};

export const restClient: FileKind = {
  id: 'http', name: 'HTTP request', comment: { open: '#', above: true }, reading: { way: 'reference', text: (name) => `{{$processEnv ${name}}}` },
};

export const postman: FileKind = {
  id: 'postman', name: 'Postman collection', reading: { way: 'reference', text: (name) => `{{${name}}}` },
  remark: () => 'Keep the value as a secret variable of an environment that is not exported.',
};

const gone = (name: string): string => `Delete the value; what reads this file takes it from the variable ${name} instead.`;

export const css: FileKind = { id: 'css', name: 'style sheet', comment: { open: '/*', close: '*/' }, reading: { way: 'gone' }, remark: gone };
export const tex: FileKind = { id: 'tex', name: 'TeX', comment: { open: '%' }, reading: { way: 'gone' }, remark: gone };
export const restructured: FileKind = { ...markdown, id: 'rst', name: 'reStructuredText', comment: { open: '..', above: true } };
export const asciidoc: FileKind = { ...markdown, id: 'asciidoc', name: 'AsciiDoc', comment: { open: '//', above: true } };
/** A private key or certificate, a lock file, data, or nothing we know. */
export const text: FileKind = { id: 'text', name: 'text', reading: { way: 'gone' }, remark: gone };
