import type { Contender, Prepared } from './case.js';
import type { Meter, Sample } from './measure.js';
import { ratios, spread, type Spread } from './statistics.js';

export type Result = {
  readonly name: string;
  readonly wall: Spread;
  readonly ratio: Spread;
  readonly cpu?: Spread;
  readonly cpuRatio?: Spread;
  /** Bytes a second of CPU. */
  readonly rate?: Spread;
  readonly rss?: Spread;
  readonly codes: readonly number[];
  /** An exit code that does not mean that the work was done. */
  readonly failed: boolean;
  /** It was ended when it had taken too long, so that the figures are less than what it needs. */
  readonly stopped: boolean;
};

/** One round runs every command once, each round beginning with another, so that none has the machine at its best. */
export async function runRounds(meter: Meter, { contenders, baseline, bytes }: Prepared, rounds: number): Promise<readonly Result[]> {
  const samples = new Map<Contender, Sample[]>(contenders.map((contender) => [contender, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const contender of rotated(contenders, round)) {
      const taken = samples.get(contender) ?? [];
      if (taken.some(({ stopped }) => stopped)) continue;
      contender.before?.();
      const sample = await meter.measure(contender.command);
      // The first round fills the caches of the disk and is not counted.
      if (round >= 0 || sample.stopped) taken.push(sample);
    }
  }
  const base = samples.get(contenders.find(({ name }) => name === baseline) as Contender) ?? [];
  return contenders.map((contender) => summarize(contender, samples.get(contender) ?? [], base, bytes));
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = ((by % items.length) + items.length) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function summarize({ name, expected = [0] }: Contender, samples: readonly Sample[], base: readonly Sample[], bytes: number | undefined): Result {
  const wall = samples.map((sample) => sample.wall);
  const codes = [...new Set(samples.map(({ code }) => code))];
  const measured = {
    name,
    wall: spread(wall),
    ratio: ratios(wall, base.map((sample) => sample.wall)),
    codes,
    stopped: samples.some(({ stopped }) => stopped),
    failed: codes.some((code) => !expected.includes(code)),
  };
  if (samples.some(({ cpu }) => cpu === undefined)) return measured;
  const cpu = samples.map((sample) => sample.cpu ?? 0);
  const full = {
    ...measured,
    cpu: spread(cpu),
    cpuRatio: ratios(cpu, base.map((sample) => sample.cpu ?? 0)),
    rss: spread(samples.map(({ rss }) => rss ?? 0)),
  };
  return bytes === undefined || measured.stopped ? full : { ...full, rate: spread(cpu.map((seconds) => bytes / seconds)) };
}
