import type { FileKind } from './kind.js';

const hash = { open: '#' } as const;
/** Fails when the variable is unset or empty (POSIX, 2.6.2). */
const loud = (name: string): string => `\${${name}:?not set}`;

export const shell: FileKind = {
  id: 'shell', name: 'shell', comment: hash, language: 'shell',
  reading: {
    way: 'reference', quote: '"', text: loud, bare: (name) => `"${loud(name)}"`,
    // Setting the variable that is to be read: what is left of the line is the check that it is there.
    lines: [[/^(\s*)(?:export\s+|readonly\s+|declare\s+(?:-\w+\s+)*)?NAME=(?:"[^"]*"|\S*)\s*$/, (name) => `$1: "${loud(name)}"`]],
  },
};

export const fish: FileKind = {
  id: 'fish', name: 'fish', comment: hash, language: 'shell',
  reading: { way: 'reference', quote: '"', text: (name) => `{$${name}}`, bare: (name) => `$${name}` },
};

export const powershell: FileKind = {
  id: 'powershell', name: 'PowerShell', comment: hash, language: 'powershell',
  reading: { way: 'reference', quote: '"', text: (name) => `$($env:${name})`, bare: (name) => `$env:${name}` },
};

export const batch: FileKind = {
  id: 'batch', name: 'batch', comment: { open: 'REM', above: true },
  reading: { way: 'reference', text: (name) => `%${name}%` },
};

/** A variable of make is the environment's, unless the file sets it; in a recipe the dollar sign is the shell's. */
export const make: FileKind = {
  id: 'make', name: 'Makefile', comment: { open: '#', above: true }, language: 'shell',
  reading: {
    way: 'reference', quote: '"', text: (name) => `$(${name})`, bare: (name) => `$(${name})`,
    lines: [
      [/^\t(.*)\$\(NAME\)(.*)$/, (name) => `\t$1$$$$` + `{${name}}$2`],
      [/^(\s*)(?:export\s+)?NAME\s*[:?+]?=.*$/, (name) => `$1${name} ?= $(error ${name} is not set)`],
    ],
  },
};

export const just: FileKind = {
  id: 'just', name: 'justfile', comment: { open: '#', above: true }, language: 'shell',
  reading: { way: 'code', quotes: ['"', "'"], read: (name) => `env('${name}')`, join: { kind: 'operator', operator: ' + ' } },
};

export const cmake: FileKind = {
  id: 'cmake', name: 'CMake', comment: hash,
  reading: { way: 'reference', text: (name) => `$ENV{${name}}` },
};

export const sql: FileKind = {
  id: 'sql', name: 'SQL', comment: { open: '--' },
  reading: { way: 'code', quotes: ["'"], read: (name) => `:${name.toLowerCase()}`, join: { kind: 'operator', operator: ' || ' } },
  remark: (name) => `A bind parameter: the code that runs this statement passes it. With psql: psql -v ${name.toLowerCase()}="$${name}", and :'${name.toLowerCase()}' in the script.`,
};
