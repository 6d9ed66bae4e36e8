import { keepLastBlock } from '../allow/last-block.js';
import { closeBlobs } from '../git/objects/blob-reader.js';
import type { Repository } from '../git/repository.js';
import type { StoreChoice } from '../remedy/store.js';
import type { Outcome } from '../report/outcome.js';
import { terminalReport } from '../report/terminal.js';
import type { Typed } from './command.js';
import { presentationFor } from './presentation.js';
import type { Sink, Surroundings } from './surroundings.js';

type Context = { readonly typed: Typed; readonly here: Surroundings; readonly store: StoreChoice | undefined; readonly repository: Repository | undefined };

/**
 * Says what a check came to, and remembers a block for `keyfence allow` and `keyfence explain`. What machines read goes to standard output, and
 * then what people read to standard error; so does all that a hook says.
 */
export async function report(outcome: Outcome, { typed, here, store, repository }: Context): Promise<void> {
  const format = typed.values.get('format') ?? 'terminal';
  const forPeople = outcome.mode === 'scan' && format === 'terminal' ? here.out : here.err;
  // What `keyfence doctor` tries the hooks with was made up: nobody is going to allow or explain it.
  const real = here.env['KEYFENCE_PROOF'] === undefined;
  if (real && repository !== undefined && outcome.findings.some(({ blocks }) => blocks)) keepLastBlock(repository.gitDir, outcome, here.now());
  if (repository !== undefined) closeBlobs(repository);
  forPeople.write(terminalReport(outcome, presentationFor(forPeople, typed, here, repository, store)));
  await forMachines(format, outcome, here.out);
}

async function forMachines(format: string, outcome: Outcome, out: Sink): Promise<void> {
  switch (format) {
    case 'json':
      return out.write((await import('../report/json.js')).jsonReport(outcome));
    case 'sarif':
      return out.write((await import('../report/sarif.js')).sarifReport(outcome, (await import('./version.js')).version));
    case 'github':
      return out.write((await import('../report/github.js')).githubReport(outcome));
    default:
  }
}
