import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { npm } from '../../scripts/checks/npm.js';
import { type Ran, run } from '../../scripts/checks/program.js';

/** Puts the source tree of a package into an empty folder, by the client that its ecosystem's users have. */
type Fetch = (name: string, folder: string) => Ran;

const fetchers: Readonly<Record<string, Fetch>> = { npm: fromNpm, python: fromPython, go: fromGo, rust: fromRust, java: fromJava };

/** The folder with the package's tree; fetched once. Undefined when its client is not here or has no such version. */
export function fetchTree(ecosystem: string, name: string): string | undefined {
  const folder = resolve('.scratch/trees', ecosystem, name.replace(/[^\w.@=-]+/g, '_'));
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  const unfinished = mkdtempSync(join(folder, '..', '.fetching-'));
  const { ok } = fetchers[ecosystem]?.(name, unfinished) ?? { ok: false };
  if (ok) renameSync(unfinished, folder);
  else rmSync(unfinished, { recursive: true, force: true });
  return ok ? folder : undefined;
}

function fromNpm(name: string, folder: string): Ran {
  const packed = npm(['pack', '--silent', '--pack-destination', folder, name]);
  return packed.ok ? unpack(folder) : packed;
}

/** The source distribution, which has the tests; the wheel where that cannot be prepared here. */
function fromPython(name: string, folder: string): Ran {
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--disable-pip-version-check', '--dest', folder, name];
  const source = run('python3', [...pip, '--no-binary', name.split('==')[0] ?? '']);
  const fetched = source.ok ? source : run('python3', pip);
  return fetched.ok ? unpack(folder) : fetched;
}

function fromGo(name: string, folder: string): Ran {
  const fetched = run('go', ['mod', 'download', name], { cwd: folder, env: { GOMODCACHE: folder, GOFLAGS: '-modcacherw', GO111MODULE: 'on' } });
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  return fetched;
}

/** The crate alone: what it depends on comes with it and would be counted over and over. */
function fromRust(name: string, folder: string): Ran {
  const [crate = '', version = ''] = name.split('@');
  const project = mkdtempSync(join(tmpdir(), 'keyfence-crate-'));
  const created = run('cargo', ['init', '--quiet', '--vcs', 'none', '--name', 'tree', project]);
  const added = created.ok ? run('cargo', ['add', '--quiet', `${crate}@=${version}`], { cwd: project }) : created;
  const vendored = added.ok ? run('cargo', ['vendor', '--quiet', 'vendor'], { cwd: project }) : added;
  if (vendored.ok) cpSync(join(project, 'vendor', crate), folder, { recursive: true });
  rmSync(project, { recursive: true, force: true });
  return vendored;
}

function fromJava(name: string, folder: string): Ran {
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
  const fetched = run('mvn', ['--quiet', '--batch-mode', plugin, `-Dartifact=${name}:jar:sources`, `-DoutputDirectory=${folder}`]);
  return fetched.ok ? unpack(folder) : fetched;
}

/** Opens every archive in the folder there and takes it away. Both programs come with the clients above or with the system. */
function unpack(folder: string): Ran {
  const archives = readdirSync(folder);
  const opened = archives.map((archive) => (/gz$|bz2$/.test(archive) ? run('tar', ['-xf', archive], { cwd: folder }) : run('python3', ['-m', 'zipfile', '-e', archive, '.'], { cwd: folder })));
  for (const archive of archives) rmSync(join(folder, archive));
  return opened.find(({ ok }) => !ok) ?? { ok: archives.length > 0, output: '', stdout: '' };
}
