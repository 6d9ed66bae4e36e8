import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedScene, key, scene } from './scene.js';

const shells: readonly (readonly string[])[] = [['sh'], ['bash', '--posix'], ['busybox', 'sh'], ['mksh'], ['ksh'], ['yash']];
const asking = scene('shells');
const here = shells.filter(([program = '', ...args]) => asking.run(program, [...args, '-c', 'exit 3']).code === 3);

/** What Git runs has to mean the same in the sh of every system; Git for Windows' is bash. */
describe.each(here.map((shell) => [shell.join(' '), shell] as const))('the hooks in %s', (name, [program = '', ...args]) => {
  const run = (made: ReturnType<typeof scene>, file: string, more: readonly string[] = [], input = ''): { readonly code: number | null; readonly output: string } => made.run(program, [...args, file, ...more], made.top, input);
  const refs = `refs/heads/main ${'1'.repeat(40)} refs/heads/main ${'0'.repeat(40)}\n`;

  it('check, pass everything on, and keep exit codes', () => {
    const made = installedScene(name);
    made.write('.git/hooks/pre-push', '#!/bin/sh\ncat > "$HOME/pushed"\necho "$@" >> "$HOME/pushed"\n', 0o755);
    made.write('.git/hooks/commit-msg', '#!/bin/sh\n[ "$1" != stop ] || exit 5\n', 0o755);
    expect(made.keyfence('init').code).toBe(0);
    expect(run(made, '.git/keyfence/hooks/pre-commit').code).toBe(0);
    expect(run(made, '.git/keyfence/hooks/commit-msg', ['stop']).code).toBe(5);
    expect(run(made, '.git/keyfence/hooks/post-commit').code).toBe(0);
    made.commit('clean');
    const push = refs.replace('1'.repeat(40), made.git('rev-parse', 'HEAD').output.trim());
    expect(run(made, '.git/keyfence/hooks/pre-push', ['origin', 'a "url" of $HOME'], push).code).toBe(0);
    expect(made.read('../pushed')).toBe(`${push}origin a "url" of $HOME\n`);
    expect(made.calls().at(-1)).toEqual({ command: 'pre-push', args: ['--', 'origin', 'a "url" of $HOME'], input: push });
    expect(run(made, '.git/keyfence/hooks/pre-push', ['origin', 'url']).code).toBe(0);
    expect(made.calls().at(-1)?.input).toBe('');
    made.write('key.txt', key);
    made.git('add', 'key.txt');
    for (const hook of ['.git/keyfence/hooks/pre-commit', '.git/keyfence/hooks/pre-merge-commit', '.husky/pre-commit', 'node_modules/keyfence/hooks/pre-commit']) expect([hook, run(made, hook).code]).toEqual([hook, 1]);
  });

  it('stop Git with 2 when something is missing', () => {
    const made = installedScene(name);
    made.keyfence('init');
    made.run('mv', ['node_modules/keyfence/dist/cli.cjs', 'cli.js']);
    expect(run(made, '.git/keyfence/hooks/pre-commit')).toMatchObject({ code: 2, output: expect.stringContaining('is incomplete') as string });
    made.run('rm', ['-r', 'node_modules']);
    expect(run(made, '.git/keyfence/hooks/pre-commit')).toMatchObject({ code: 2, output: expect.stringContaining('not installed') as string });
    expect(run(made, '.husky/pre-push', ['origin', 'url'], refs)).toMatchObject({ code: 2, output: expect.stringContaining('npm install && npx keyfence init') as string });
    made.run('rm', ['.git/keyfence/settings']);
    expect(run(made, '.git/keyfence/hooks/pre-push', ['origin', 'url'], refs).code).toBe(2);
    made.run('rm', ['.git/keyfence/chain']);
    expect(run(made, '.git/keyfence/hooks/pre-commit').code).not.toBe(0);
  });

  it.each([
    ['9', 'exit 9', 'failed before keyfence had an answer (exit code 9)'],
    ['127', 'exit 127', 'could not be run (exit code 127)'],
    ['a signal', 'kill -9 $$', 'was ended by a signal or gave up (exit code '],
  ])('stop Git with 2 when Node.js ends with %s', (_, line, said) => {
    const made = installedScene(name);
    expect(made.keyfence('init').code).toBe(0);
    made.write('../bin/node', `#!/bin/sh\n${line}\n`, 0o755);
    made.env['PATH'] = `${join(made.home, 'bin')}:${process.env['PATH'] ?? ''}`;
    for (const hook of ['.git/keyfence/hooks/pre-commit', '.husky/pre-commit', 'node_modules/keyfence/hooks/pre-push']) {
      expect([hook, run(made, hook, [], refs)]).toMatchObject([hook, { code: 2, output: expect.stringContaining(said) as string }]);
    }
  });

  it('stop a push with 2 when the list of refs cannot be read', () => {
    const made = installedScene(name);
    expect(made.keyfence('init').code).toBe(0);
    const ran = made.run('sh', ['-c', `exec ${[program, ...args].join(' ')} .git/keyfence/hooks/pre-push origin url </`]);
    expect(ran).toMatchObject({ code: 2, output: expect.stringContaining('could not read the list of refs') as string });
  });

  it('keep hundreds of refs', () => {
    const made = installedScene(name);
    made.keyfence('init');
    made.write('.husky/pre-push', `cat > /dev/null\n${made.read('.husky/pre-push')}`);
    made.commit('clean');
    const id = made.git('rev-parse', 'HEAD').output.trim();
    const many = Array.from({ length: 900 }, (_, nth) => `refs/heads/branch-${nth} ${id} refs/heads/branch-${nth} ${'0'.repeat(40)}\n`).join('');
    expect(run(made, '.git/keyfence/hooks/pre-push', ['origin', 'url'], many)).toEqual({ code: 0, output: '' });
    expect(made.calls().at(-1)?.input).toBe(many);
  });
});

it('need one shell besides the process that they start', () => {
  const made = installedScene('processes');
  made.keyfence('init');
  mkdirSync(join(made.home, 'bin'));
  made.write('../bin/node', '#!/bin/sh\nps -o ppid= -p "$(ps -o ppid= -p $$ | tr -d " ")" > "$HOME/parent"\n');
  chmodSync(join(made.home, 'bin/node'), 0o755);
  made.env['PATH'] = `${join(made.home, 'bin')}:${process.env['PATH'] ?? ''}`;
  // Git starts the hook, which starts node and judges what it ends with.
  const { output } = made.run('sh', ['-c', 'git hook run pre-commit & echo $!; wait $!']);
  expect(made.read('../parent').trim()).toBe(output.trim());
});
