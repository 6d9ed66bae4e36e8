import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { npm } from './npm.js';
import type { Options } from './program.js';

/** The lowest Node that package.json allows, in full, and the newest that npm has. */
export function otherNodes(): readonly string[] {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { readonly node: string } };
  const [major, minor = 0, patch = 0] = engines.node.replace('>=', '').split('.');
  return [`${major}.${minor}.${patch}`, 'latest'];
}

/** Fetches the program out of npm's package of it, which needs no install script; undefined when it is not to be had. */
export function fetchNode(version: string): string | undefined {
  const folder = join('.scratch', 'nodes', version);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const program = resolve(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { ok } = npm(['install', '--no-save', '--ignore-scripts', '--silent', `${name}@${version}`], { cwd: folder });
  return ok && existsSync(program) ? program : undefined;
}

/** Makes this Node the one that the tests run on and that every hook finds first. */
export function onNode(program: string): Options {
  return { node: program, env: { PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}` } };
}
