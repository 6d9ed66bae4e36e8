import type { Passage, Reading } from '../../detect/subject.js';
import type { Batches } from '../batches.js';
import { batched } from '../batches.js';
import type { Tools } from '../reading.js';
import type { Answer, Crew, Reserve } from './crew.js';
import type { Unreadable } from './file-failure.js';
import type { Found } from './found-file.js';
import { FileReader } from './read-file.js';

export type ReadFound = Pick<Tools, 'wanted' | 'stats'> & {
  readonly unreadable: Unreadable;
  /** Other threads, for when there is much to read; without them this one reads everything. */
  readonly reserve?: Reserve | undefined;
};

/** Files that are handed over at once, or given away: enough that handing over costs nothing, few enough that all threads end together. */
const lot = 32;

/** Reads what a walk comes upon, in its order. Files that cannot be read are noted in `unreadable`. */
export async function* readFound(all: Iterable<Found>, options: ReadFound): Batches {
  const own = new OwnReader(options);
  const { stats, reserve } = options;
  const before = stats.bytes;
  const walk = all[Symbol.iterator]();
  let isDue = false;
  yield* batched(readAlone(walk, own, () => (isDue = reserve?.isDue(stats.bytes - before) === true)));
  if (reserve !== undefined && isDue) yield* readTogether(lotsOf(walk), await reserve.gather(), own, options);
}

function* readAlone(walk: Iterator<Found, unknown>, own: OwnReader, isEnough: () => boolean): Generator<Reading> {
  for (let next = walk.next(); next.done !== true; next = walk.next()) {
    yield* own.read(next.value);
    if (isEnough()) return;
  }
}

async function* readTogether(lots: Iterable<readonly Found[]>, crew: Crew, own: OwnReader, options: ReadFound): Batches {
  const asked: { readonly found: readonly Found[]; readonly answers: Promise<readonly Answer[]> }[] = [];
  const first = async function* (): Batches {
    const { found = [], answers = [] } = asked.shift() ?? {};
    yield* batched(answered(found, await answers, own, options));
  };
  try {
    for (const found of lots) {
      const answers = crew.read(found.filter((each) => each.kind === 'file'));
      // It is waited for in its turn; until then its failure is nobody's, which Node would end the program for.
      answers.catch(() => undefined);
      asked.push({ found, answers });
      if (asked.length >= crew.ahead) yield* first();
    }
    while (asked.length > 0) yield* first();
  } finally {
    crew.dismiss();
  }
}

function* answered(all: readonly Found[], answers: readonly Answer[], own: OwnReader, { stats, unreadable }: ReadFound): Generator<Reading> {
  const rest = [...answers];
  for (const found of all) {
    const answer = found.kind === 'file' ? rest.shift() : undefined;
    if (found.kind === 'skipped' || answer === undefined || answer.kind === 'large') {
      yield* own.read(found);
      continue;
    }
    stats.files += 1;
    yield { kind: 'path', path: found.shown };
    if (answer.kind === 'failed') unreadable.note(found.shown, answer.code);
    else {
      stats.bytes += answer.bytes;
      stats.addedLines += answer.lines;
      for (const { passage, findings } of answer.parts) yield { ...subject(found.shown, passage), findings };
    }
  }
}

function* lotsOf(walk: Iterator<Found, unknown>): Generator<readonly Found[]> {
  for (let some: Found[] = []; ;) {
    const next = walk.next();
    if (next.done !== true) some.push(next.value);
    if (some.length === lot || (next.done === true && some.length > 0)) {
      yield some;
      some = [];
    }
    if (next.done === true) return;
  }
}

/** Reads in this thread. */
class OwnReader {
  readonly #options: ReadFound;
  readonly #files: FileReader;

  constructor(options: ReadFound) {
    this.#options = options;
    this.#files = new FileReader(options);
  }

  *read(found: Found): Generator<Reading> {
    if (found.kind === 'skipped') return yield found;
    this.#options.stats.files += 1;
    yield { kind: 'path', path: found.shown };
    try {
      const passages = found.kind === 'text' ? this.#files.readText(found.text) : this.#files.read(found.path);
      for (const passage of passages) yield subject(found.shown, passage);
    } catch (error) {
      this.#options.unreadable.add(found.shown, error);
    }
  }
}

function subject(path: string, passage: Passage): Extract<Reading, { kind: 'subject' }> {
  return { kind: 'subject', subject: { source: 'line', path, passages: [passage] } };
}
