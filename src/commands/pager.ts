import type { Surroundings } from './surroundings.js';

/** Shows a text through the pager that the environment names, or `less`, when it is longer than the terminal. */
export async function page(text: string, { out, env, platform }: Pick<Surroundings, 'out' | 'env' | 'platform'>): Promise<void> {
  const program = env['KEYFENCE_PAGER'] ?? env['PAGER'] ?? (platform === 'win32' ? '' : 'less');
  const long = out.isTerminal && text.split('\n').length > (out.rows ?? Number.POSITIVE_INFINITY);
  if (!long || program === '' || program === 'cat' || !(await paged(text, program, env))) out.write(text);
}

/** False when the pager could not be started. As Git does, `less` is told to let colours through and to leave short texts. */
async function paged(text: string, program: string, env: Surroundings['env']): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const pager = spawn(program, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', ...env } });
  pager.stdin.on('error', () => undefined);
  pager.stdin.end(text);
  const code = await new Promise<number | null>((settle) => {
    pager.on('error', () => settle(127));
    pager.on('close', settle);
  });
  return code !== 127;
}
