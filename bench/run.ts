// `npm run bench`: everything side by side in one run. `-- --quick` for a look, `-- --only clean-commit,push` for some cases,
// `-- --plot FILE` for the drawing of the README.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from './case.js';
import { bigCommit } from './cases/big-commit.js';
import { bigData } from './cases/big-data.js';
import { bigSource } from './cases/big-source.js';
import { cleanCommit } from './cases/clean-commit.js';
import { explain } from './cases/explain.js';
import { fortyProviders } from './cases/forty-providers.js';
import { keyCommit } from './cases/key-commit.js';
import { push } from './cases/push.js';
import { thousandFiles } from './cases/thousand-files.js';
import { tree, treeOnce } from './cases/tree.js';
import { type Meter, meter } from './measure.js';
import { plot } from './plot.js';
import { git } from './repository.js';
import { type Result, runRounds } from './rounds.js';
import { table } from './table.js';

const cases: readonly Case[] = [cleanCommit, keyCommit, thousandFiles, bigSource, bigData, bigCommit, push, tree, treeOnce, fortyProviders, explain];

type Measured = { readonly id: string; readonly title: string; readonly baseline: string; readonly results: readonly Result[] };

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, plot: { type: 'string' } },
  });
  const chosen = cases.filter(({ id }) => !values.only || values.only.split(',').includes(id));
  const instrument = meter();
  const measured: Measured[] = [];
  for (const each of chosen) measured.push(await measure(instrument, each, values.quick));
  instrument.stop();
  write(measured, values.quick);
  const clean = measured.find(({ id }) => id === 'clean-commit');
  if (values.plot && clean) writeFileSync(values.plot, plot(clean.title, clean.results));
  return measured.some(({ results }) => results.some(({ name, failed }) => failed && name.startsWith('keyfence'))) ? 1 : 0;
}

async function measure(instrument: Meter, { id, title, rounds, prepare }: Case, quick: boolean): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), `keyfence-bench-${id}-`));
  try {
    const prepared = await prepare(join(folder, 'repository'), quick);
    const results = await runRounds(instrument, prepared, rounds[quick ? 1 : 0]);
    console.log(table(title, prepared.baseline, results));
    return { id, title, baseline: prepared.baseline, results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(measured: readonly Measured[], quick: boolean): void {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${platform()} ${arch()}`,
    node: process.version,
    git: git('.', ['version']).trim(),
  };
  const day = new Date().toISOString();
  mkdirSync('bench/results', { recursive: true });
  const file = join('bench/results', day.slice(0, 19).replaceAll(':', '-'));
  writeFileSync(`${file}.json`, `${JSON.stringify({ day, quick, machine, cases: measured }, null, 2)}\n`);
  const tables = measured.map(({ title, baseline, results }) => table(title, baseline, results));
  writeFileSync(`${file}.md`, [`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${machine.git}, ${day}`, '', ...tables].join('\n'));
  console.log(`Written to ${file}.json and ${file}.md`);
}
