import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseByGrammar } from './grammar.js';
import { checked, tried } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, has, proof, put, run } from './tool.js';

/** A language whose interpreter parses a file, and runs it where it needs nothing but what the interpreter brings. */
type Interpreter = { readonly program: string; readonly ending: string; readonly parse: readonly string[]; readonly print: (pair: Pair) => string; readonly args?: readonly string[] };

const interpreters: Readonly<Record<string, Interpreter>> = {
  ruby: { program: 'ruby', ending: 'rb', parse: ['-c'], print: ({ names }) => `\nprint ${names.snake}\n` },
  php: { program: 'php', ending: 'php', parse: ['-l'], print: ({ names }) => `\necho $${names.camel};\n` },
  perl: { program: 'perl', ending: 'pl', parse: ['-c'], print: ({ names }) => `\nprint $${names.snake};\n` },
  lua: { program: 'lua5.4', ending: 'lua', parse: ['-e', '', '--'], print: ({ names }) => `\nio.write(${names.snake})\n` },
  r: { program: 'Rscript', ending: 'R', parse: ['--version'], print: ({ names }) => `\ncat(${names.snake})\n` },
  powershell: { program: 'pwsh', ending: 'ps1', parse: ['-NoProfile', '-Command', '$null'], print: ({ names }) => `\n[Console]::Write($${names.camel})\n` },
  elixir: { program: 'elixir', ending: 'exs', parse: ['--version'], print: ({ names }) => `\nIO.write(${names.snake})\n` },
  groovy: { program: 'groovy', ending: 'groovy', parse: ['--version'], print: ({ names }) => `\nprint ${names.camel}\n` },
  dart: { program: 'dart', ending: 'dart', parse: ['--version'], print: ({ names }) => `\nvoid main() => stdout.write(${names.camel});\n` },
  scala: { program: 'scala', ending: 'scala', parse: ['--version'], print: ({ names }) => `\n@main def prove = print(${names.camel})\n` },
  swift: { program: 'swift', ending: 'swift', parse: ['--version'], print: ({ names }) => `\nprint(${names.camel}, terminator: "")\n` },
};

export function proveScripting(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  return pairs.filter(({ language }) => Object.hasOwn(interpreters, language)).map((pair) => {
    const interpreter = interpreters[pair.language];
    if (interpreter === undefined || !has(interpreter.program)) return byGrammar(pair, interpreter?.program ?? '');
    const file = put(`${pair.language}/${pair.store}.${interpreter.ending}`, `${pair.snippet.code}\n${interpreter.print(pair)}`);
    const parsed = run(interpreter.program, [...interpreter.parse, file], folder);
    const target = of[pair.store];
    if (!parsed.ok || target === undefined || pair.snippet.install !== undefined) return checked(pair, parsed, 'syntax', `parsed by ${interpreter.program}; the client cannot be had here`);
    return tried(pair, target, '', (env) => run(interpreter.program, [file], folder, env));
  });
}

function byGrammar(pair: Pair, program: string): Proof {
  const parsed = parseByGrammar(pair.language, put(`${pair.language}/${pair.store}.txt`, `${pair.snippet.code}\n`));
  if (parsed === undefined) return proof(pair, 'no', `no ${program} here, and no grammar`);
  return checked(pair, parsed, 'syntax', `parsed by a grammar; no ${program} here`);
}

/** Shell snippets start a program: here one that prints what it was given. Stores whose command is not here are parsed. */
export function proveShell(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  chmodSync(put('bin/your-program', '#!/bin/sh\nprintf %s "$CLOCKWORK_API_KEY"\n'), 0o755);
  return pairs.filter(({ language }) => language === 'shell').map((pair) => {
    const file = put(`shell/${pair.store}.sh`, `set -e\n${pair.snippet.code}\n`);
    const parsed = run('sh', ['-n', file], folder);
    const target = of[pair.store];
    const [, tool = 'sh'] = /\b(aws|vault|gcloud|az|op|doppler|infisical|sops|curl) /.exec(pair.snippet.code) ?? [];
    const { commands } = target ?? {};
    const there = has(tool) || (commands !== undefined && existsSync(join(commands, tool)));
    if (!parsed.ok || target === undefined || !there) return checked(pair, parsed, 'syntax', there ? 'parsed by sh' : `parsed by sh; no ${tool} here`);
    const path = [`${folder}/bin`, commands, process.env['PATH']].filter(Boolean).join(delimiter);
    return tried(pair, target, '', (env) => run('sh', [file], folder, { ...env, PATH: path }));
  });
}
