import type { FileKind, Join } from './kind.js';

const hash = { open: '#' } as const;
/** `"Bearer #{…}"`: Ruby, Crystal and Elixir, in double quotes alone. */
const sharp: Join = { kind: 'interpolate', quote: '"', hole: (read) => `#{${read}}` };

export const python: FileKind = {
  id: 'python', name: 'Python', comment: hash, language: 'python',
  reading: {
    way: 'code', needs: 'import os', quotes: ['"""', "'''", '"', "'"], prefixes: /\b[rbuf]{1,2}$/i, read: (name) => `os.environ["${name}"]`,
    join: { kind: 'interpolate', prefix: 'f', hole: (read) => `{${read}}`, doubled: '{}' },
  },
};

export const ruby: FileKind = {
  id: 'ruby', name: 'Ruby', comment: hash, language: 'ruby',
  reading: { way: 'code', quotes: ['"', "'"], read: (name) => `ENV.fetch("${name}")`, join: sharp },
};

export const crystal: FileKind = {
  id: 'crystal', name: 'Crystal', comment: hash,
  reading: { way: 'code', quotes: ['"'], read: (name) => `ENV["${name}"]`, join: sharp },
};

export const elixir: FileKind = {
  id: 'elixir', name: 'Elixir', comment: hash, language: 'elixir',
  reading: { way: 'code', quotes: ['"""', '"'], read: (name) => `System.fetch_env!("${name}")`, join: sharp },
  remark: () => 'In config/*.exs, read it in config/runtime.exs: the other files are evaluated when the release is built.',
};

export const php: FileKind = {
  id: 'php', name: 'PHP', comment: { open: '//' }, language: 'php',
  reading: {
    way: 'code', quotes: ['"', "'"], read: (name) => `getenv('${name}')`, join: { kind: 'operator', operator: ' . ' },
    // A constant outside a class; inside one, nothing that is read at run time can be constant.
    declarations: [[/^const\s+(\w+)\s*=\s*$/, "define('$1', READ)"]],
  },
};

export const perl: FileKind = {
  id: 'perl', name: 'Perl', comment: hash, language: 'perl',
  reading: { way: 'code', quotes: ['"', "'"], read: (name) => `$ENV{${name}}`, join: { kind: 'interpolate', quote: '"', hole: (read) => read } },
};

export const lua: FileKind = {
  id: 'lua', name: 'Lua', comment: { open: '--' }, language: 'lua',
  reading: { way: 'code', quotes: ['"', "'"], read: (name) => `os.getenv("${name}")`, join: { kind: 'operator', operator: ' .. ' } },
};

export const r: FileKind = {
  id: 'r', name: 'R', comment: hash, language: 'r',
  reading: {
    way: 'code', quotes: ['"', "'"], read: (name) => `Sys.getenv("${name}")`,
    join: { kind: 'call', hole: '%s', write: (text, read) => `sprintf(${text}, ${read})` },
  },
};

export const julia: FileKind = {
  id: 'julia', name: 'Julia', comment: hash, language: 'julia',
  reading: { way: 'code', quotes: ['"""', '"'], read: (name) => `ENV["${name}"]`, join: { kind: 'interpolate', hole: (read) => `$(${read})` } },
};

export const tcl: FileKind = {
  id: 'tcl', name: 'Tcl', comment: { open: '#', above: true },
  reading: { way: 'code', quotes: ['"'], read: (name) => `$::env(${name})`, join: { kind: 'interpolate', hole: (read) => read } },
};
