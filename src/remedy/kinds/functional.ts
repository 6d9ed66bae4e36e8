import type { FileKind, Join } from './kind.js';

const plusPlus: Join = { kind: 'operator', operator: ' ++ ' };

export const haskell: FileKind = {
  id: 'haskell', name: 'Haskell', comment: { open: '--' },
  reading: { way: 'code', needs: 'import System.Environment (getEnv)', quotes: ['"'], read: (name) => `getEnv "${name}"` },
  remark: () => 'getEnv runs in IO: read the key once in main and pass it on.',
};

export const erlang: FileKind = {
  id: 'erlang', name: 'Erlang', comment: { open: '%' },
  reading: { way: 'code', quotes: ['"'], read: (name) => `os:getenv("${name}")`, join: plusPlus },
};

export const clojure: FileKind = {
  id: 'clojure', name: 'Clojure', comment: { open: ';' }, language: 'java',
  reading: {
    way: 'code', quotes: ['"'], read: (name) => `(System/getenv "${name}")`,
    join: { kind: 'call', hole: '%s', write: (text, read) => `(format ${text} ${read})` },
  },
};

export const lisp: FileKind = {
  id: 'lisp', name: 'Lisp', comment: { open: ';' },
  reading: { way: 'code', quotes: ['"'], read: (name) => `(getenv "${name}")` },
};

export const ocaml: FileKind = {
  id: 'ocaml', name: 'OCaml', comment: { open: '(*', close: '*)' },
  reading: { way: 'code', quotes: ['"'], read: (name) => `Sys.getenv "${name}"`, join: { kind: 'operator', operator: ' ^ ' } },
};

export const nix: FileKind = {
  id: 'nix', name: 'Nix', comment: { open: '#' },
  reading: {
    way: 'code', quotes: ["''", '"'], read: (name) => `builtins.getEnv "${name}"`,
    join: { kind: 'interpolate', hole: (read) => `\${${read}}` },
  },
  remark: () => 'A value that an expression holds ends up in the Nix store, which everybody can read: for a service use agenix or sops-nix.',
};
