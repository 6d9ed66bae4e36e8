import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Options, type Ran, run } from './program.js';

/** npm as it runs this script (its path is in the environment then), or the one on PATH. */
export function npm(args: readonly string[], options: Options = {}): Ran {
  const script = process.env['npm_execpath'];
  // Settings of the npm that runs this script would reach into the other folder.
  const env = { npm_config_update_notifier: 'false', npm_config_audit: 'false', npm_config_fund: 'false', ...options.env };
  return script?.endsWith('npm-cli.js') ? run(process.execPath, [script, ...args], { ...options, env }) : run('npm', args, { ...options, env });
}

/** Packs what was built, as it would be published, into the folder; returns the path of the tarball. */
export function pack(folder: string): string {
  const { ok, output } = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!ok || !tarball) throw new Error(`npm pack failed:\n${output}`);
  return join(folder, tarball);
}

/** Installs the tarball as a user does; what it depends on comes out of npm's cache where `npm ci` has put it. */
export function installTarball(repository: string, tarball: string): Ran {
  return npm(['install', '--save-dev', '--prefer-offline', tarball], { cwd: repository });
}
