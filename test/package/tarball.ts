import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTarball, npm, pack } from '../../scripts/checks/npm.js';
import { scratch } from '../install/scratch.js';

/** Paths of what would be published, as npm lists them. */
export function packedFiles(): readonly string[] {
  const { ok, stdout, output } = npm(['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']);
  if (!ok) throw new Error(`npm pack failed:\n${output}`);
  const report = JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
  return Object.values(report).flatMap(({ files }) => files.map(({ path }) => path)).sort();
}

type Packed = { readonly files: readonly { readonly path: string }[] };

/** An empty project with the packed package in it, as `npm install --save-dev` leaves it. */
export function installed(name: string): { readonly project: string; readonly tarball: string } {
  const folder = scratch(`keyfence-${name}-`);
  const tarball = pack(folder);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  const { ok, output } = installTarball(project, tarball);
  if (!ok) throw new Error(`The tarball could not be installed:\n${output}`);
  return { project, tarball };
}
