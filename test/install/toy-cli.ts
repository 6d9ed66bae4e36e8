/*
 * A command that stands in for keyfence where a story is about installation: init, uninstall and doctor are the real ones; the gate itself
 * knows one kind of key, TOYKEY- and 20 hexadecimal digits, and logs how it was called into the file that KEYFENCE_TOY_LOG names.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import type { CommandOutcome } from '../../src/install/outcome.js';

const toyKey = /TOYKEY-[0-9a-f]{20}/;
const [command = '', ...args] = process.argv.slice(2);

void run().then((code) => (process.exitCode = code));

async function run(): Promise<number> {
  const here = { cwd: process.cwd(), env: process.env, platform: process.platform, node: process.execPath };
  const dryRun = args.includes('--dry-run');
  switch (command) {
    case 'init': return print(await (await import('../../src/install/init.js')).init({ ...here, dryRun, local: args.includes('--local') }));
    case 'uninstall': return print(await (await import('../../src/install/uninstall.js')).uninstall({ ...here, dryRun }));
    case 'doctor': return print(await (await import('../../src/install/doctor.js')).doctor({ ...here, more: [], probe: `${'TOYKEY'}-${'0f'.repeat(10)}\n` }));
    case 'pre-commit': return judge('', git(['diff', '--cached']));
    case 'pre-push': return push();
    default: return 2;
  }
}

function print({ exitCode, lines, json }: CommandOutcome): number {
  console.log(args.includes('--json') ? JSON.stringify(json) : lines.join('\n'));
  return exitCode;
}

async function push(): Promise<number> {
  const refs = (await process.stdin.toArray()).join('');
  const ids = refs.split('\n').flatMap((line) => line.split(' ')[1] ?? []).filter((id) => /[1-9a-f]/.test(id));
  return judge(refs, ids.length === 0 ? '' : git(['log', '-p', ...ids]));
}

function judge(input: string, text: string): number {
  const log = process.env['KEYFENCE_TOY_LOG'];
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ command, args, input })}\n`);
  if (!toyKey.test(text)) return 0;
  console.error('toy keyfence: blocked');
  return 1;
}

function git(words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
}
