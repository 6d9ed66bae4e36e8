import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { readonly name: string; readonly version: string; readonly license?: string };

/** The licences of the packages that the bundle holds a part of, one after the other. */
export function writeLicences(file: string, inputs: readonly string[]): void {
  const folders = [...new Set(inputs.flatMap(packageFolder))].sort();
  const texts = folders.map(licence);
  writeFileSync(file, ['The files of this package hold parts of these packages.', ...texts].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n');
}

function packageFolder(input: string): readonly string[] {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).sort().find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license ?? 'see below'})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no licence text of its own.'}`;
}
