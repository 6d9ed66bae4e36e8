import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { StoreKind } from '../../src/remedy/store.js';
import { type Pair, value } from './pairs.js';
import { eventually, folder, has, once, run, somePort, type Variables } from './tool.js';
import { startVault } from './vault.js';

/** A store that a snippet can be run against: the variables with which it must find the value, and those with which it must fail. `commands`: where the store's own command lies, if it came with it. */
export type Target = { readonly works: Variables; readonly fails: Variables; readonly what: string; readonly commands?: string };
export type Targets = { readonly of: Partial<Record<StoreKind, Target>>; readonly stop: () => void };

/** Starts what stores can be had here. */
export async function startTargets(pairs: readonly Pair[]): Promise<Targets> {
  const stops: (() => void)[] = [];
  const names = (store: StoreKind): Pair['names'] | undefined => pairs.find((pair) => pair.store === store)?.names;
  const of: Partial<Record<StoreKind, Target>> = { env: { works: { CLOCKWORK_API_KEY: value }, fails: { CLOCKWORK_API_KEY: '' }, what: 'its environment' } };
  const vault = names('vault');
  if (vault !== undefined) of.vault = await vaultTarget(vault, stops);
  const conjur = names('conjur');
  if (conjur !== undefined) of.conjur = await conjurTarget(conjur, stops);
  const aws = names('aws-secrets-manager');
  const target = aws === undefined ? undefined : await awsTarget(aws, stops);
  if (target !== undefined) of['aws-secrets-manager'] = target;
  return { of, stop: () => stops.forEach((stop) => stop()) };
}

async function vaultTarget(names: Pair['names'], stops: (() => void)[]): Promise<Target> {
  const vault = await startVault(names, stops);
  if (!('missing' in vault)) return vault;
  console.log(`vault: tried against a server that follows the documented HTTP API: ${vault.missing}\n${vault.details}`.trimEnd());
  return await likeVault(names, stops, vault.missing);
}

async function likeVault({ path, field }: Pair['names'], stops: (() => void)[], why: string): Promise<Target> {
  const token = randomBytes(12).toString('hex');
  const port = await serve(['node', 'scripts/run.mjs', 'prove-server', 'vault'], { PROVE_VALUE: value, PROVE_NAME: path, PROVE_FIELD: field, PROVE_TOKEN: token }, stops);
  const address = { VAULT_ADDR: `http://127.0.0.1:${port}` };
  return { works: { ...address, VAULT_TOKEN: token }, fails: { ...address, VAULT_TOKEN: 'wrong' }, what: `a server that follows the documented HTTP API (${why})` };
}

async function conjurTarget({ path }: Pair['names'], stops: (() => void)[]): Promise<Target> {
  const token = randomBytes(12).toString('hex');
  const port = await serve(['node', 'scripts/run.mjs', 'prove-server', 'conjur'], { PROVE_VALUE: value, PROVE_NAME: path, PROVE_TOKEN: token }, stops);
  const host = { CONJUR_APPLIANCE_URL: `http://127.0.0.1:${port}`, CONJUR_ACCOUNT: 'test', CONJUR_AUTHN_LOGIN: 'host/app', CONJUR_CREDENTIAL_STORAGE: 'none' };
  return { works: { ...host, CONJUR_AUTHN_API_KEY: token }, fails: { ...host, CONJUR_AUTHN_API_KEY: 'wrong' }, what: 'a server that follows the documented HTTP API' };
}

/** moto's server keeps secrets by region: in another one there is none. */
async function awsTarget({ path }: Pair['names'], stops: (() => void)[]): Promise<Target | undefined> {
  if (!has('python3')) return undefined;
  const made = once('moto.txt', ['moto[server]'], () => {
    const venv = run('python3', ['-m', 'venv', 'moto'], folder);
    return venv.ok ? run('moto/bin/pip', ['install', '--quiet', 'moto[server]'], folder) : venv;
  });
  if (!made.ok) return undefined;
  const port = somePort();
  const moto = spawn('moto/bin/moto_server', ['--host', '127.0.0.1', '--port', String(port)], { cwd: folder, stdio: 'ignore' });
  stops.push(() => moto.kill());
  const url = `http://127.0.0.1:${port}`;
  const created = await eventually(() => fetch(url, {
    method: 'POST', body: JSON.stringify({ Name: path, SecretString: value, ClientRequestToken: randomBytes(16).toString('hex') }),
    headers: { 'X-Amz-Target': 'secretsmanager.CreateSecret', 'Content-Type': 'application/x-amz-json-1.1', Authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/secretsmanager/aws4_request' },
  }));
  if (!created) return undefined;
  const account = { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_EC2_METADATA_DISABLED: 'true', AWS_MAX_ATTEMPTS: '1' };
  return { works: { ...account, AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' }, fails: { ...account, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' }, what: "moto's server" };
}

/** Starts a program that prints its port. */
async function serve([program = '', ...args]: readonly string[], env: Variables, stops: (() => void)[]): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  stops.push(() => child.kill());
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error(`${args.join(' ')} did not start`);
}
