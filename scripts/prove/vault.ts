import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type Pair, value } from './pairs.js';
import type { Target } from './targets.js';
import { eventually, folder, once, put, type Ran, run, somePort } from './tool.js';

/**
 * HashiCorp's own server and command, as a Go module dependency. HashiCorp builds a release with the `sdk` folder of its tree, which nobody else can
 * require: 1.21.0 compiles with the published sdk that it names, 1.21.4, 1.20.4, 1.19.5 and 1.18.5 do not.
 */
const goMod = 'module prove\n\ngo 1.25.1\n\nrequire github.com/hashicorp/vault v1.21.0\n';

/** The first build downloads 3 GB and compiles for 15 minutes of processor time. What is done when the time is over Go keeps: the next attempt goes on from there. */
const minutes = 25;

/** Why there is no Vault, in words for the table, with a tool's own words. */
type Missing = { readonly missing: string; readonly details: string };

/** Starts Vault in development mode, in memory, with the value in it. */
export async function startVault({ path, field }: Pair['names'], stops: (() => void)[]): Promise<Target | Missing> {
  if (!run('go', ['version'], folder).ok) return { missing: 'no Go here to build Vault itself with', details: '' };
  const built = buildVault();
  if (!built.ok) return { missing: 'Vault itself could not be built here', details: built.words };
  const token = randomBytes(12).toString('hex');
  const host = `127.0.0.1:${somePort()}`;
  const env = { ...process.env, VAULT_DEV_ROOT_TOKEN_ID: token, VAULT_DEV_LISTEN_ADDRESS: host };
  const server = spawn('./vault', ['server', '-dev', '-dev-no-store-token'], { cwd: `${folder}/vault`, env, stdio: 'ignore' });
  server.on('error', () => undefined); // it does not answer then, which is said below
  stops.push(() => server.kill());
  const url = `http://${host}`;
  const written = await eventually(() => fetch(`${url}/v1/secret/data/${path}`, { method: 'POST', headers: { 'X-Vault-Token': token }, body: JSON.stringify({ data: { [field]: value } }) }));
  if (!written) return { missing: 'Vault itself did not start here', details: '' };
  return { works: { VAULT_ADDR: url, VAULT_TOKEN: token }, fails: { VAULT_ADDR: url, VAULT_TOKEN: 'wrong' }, what: `Vault ${await versionOf(url)}, in development mode`, commands: `${folder}/vault` };
}

/** Without the plugins for databases and clouds, which are most of it. */
function buildVault(): Ran {
  return once('vault.txt', [goMod], () => {
    put('vault/go.mod', goMod);
    console.log(`vault: building it, for ${minutes} minutes at most`);
    return run('go', ['build', '-mod=mod', '-tags=minimal', '-ldflags=-s -w', '-o', 'vault', 'github.com/hashicorp/vault'], `${folder}/vault`, { CGO_ENABLED: '0' }, minutes);
  });
}

async function versionOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/v1/sys/health`);
  return ((await answer.json()) as { readonly version: string }).version;
}
