import { distinctKeys, readLastBlock, type BlockedKey } from '../allow/last-block.js';
import { openConfig } from '../config/open.js';
import { CouldNotCheck } from '../failure.js';
import { explain, type GuideFormat } from '../remedy/explain.js';
import { fileKind } from '../remedy/file-kind.js';
import type { SectionId } from '../remedy/guide/section.js';
import { languageNamed } from '../remedy/languages.js';
import type { Language } from '../remedy/snippets/snippet.js';
import type { ExitCode } from '../verdict.js';
import type { Typed } from './command.js';
import { cloneHere } from './clone-here.js';
import { explainWords } from './explain-words.js';
import { findGuide } from './find-guide.js';
import { page } from './pager.js';
import { presentationFor } from './presentation.js';
import type { Surroundings } from './surroundings.js';

/** One guide: of the provider or rule that was named, or of the key that was blocked last. */
export async function explainOne(typed: Typed, here: Surroundings): Promise<ExitCode> {
  const words = explainWords(typed);
  const repository = await cloneHere(here);
  const config = await openConfig(repository?.top, typed.values.get('config'));
  const block = repository && readLastBlock(repository.gitDir);
  const blocked = distinctKeys(block?.keys ?? []);
  const named = typed.operands.join(' ');
  const guide = await findGuide(named === '' ? lastRule(blocked) : named, config);
  const keys = blocked.filter((key) => (guide.rule === undefined ? key.provider === guide.provider.id : key.rule === guide.rule));
  const language = words.language ?? languageOf(keys[0]);
  const told = typed.switches.has('here') || (keys.length > 0 && tellsOfHere(words.section));
  const facts = told ? await (await import('./facts-here.js')).factsHere(repository, guide, block && { ...block, keys }, here) : undefined;
  const format = (typed.values.get('format') ?? 'terminal') as GuideFormat;
  const presentation = presentationFor(here.out, typed, here, repository, config.store);
  const text = await explain({ ...guide, ...words, format, presentation, ...(language !== undefined && { language }), ...(facts !== undefined && { here: facts }) });
  if (named === '') here.err.write(otherRules(blocked, guide.rule, presentation.command));
  if (format === 'terminal' && !typed.switches.has('no-pager')) await page(text, here);
  else here.out.write(text);
  return 0;
}

function lastRule([first]: readonly BlockedKey[]): string {
  if (first !== undefined) return first.rule;
  throw new CouldNotCheck({ code: 'usage', message: 'explain: nothing was blocked here yet', next: ['name a rule or a provider:', '$ keyfence explain stripe'] });
}

/** The language of the file in which the key stood. */
function languageOf(key: BlockedKey | undefined): Language | undefined {
  const kind = key === undefined ? undefined : fileKind(key.path);
  return kind === undefined ? undefined : languageNamed(kind.language ?? kind.id);
}

/** Sections that begin with what this repository shows. */
function tellsOfHere(section: SectionId | undefined): boolean {
  return section === undefined || section === 'blast-radius' || section === 'clean-up';
}

function otherRules(blocked: readonly BlockedKey[], explained: string | undefined, command: string): string {
  const others = [...new Set(blocked.map(({ rule }) => rule))].filter((rule) => rule !== explained);
  return others.length === 0 ? '' : `${['Blocked too:', ...others.map((rule) => `  ${command} explain ${rule}`)].join('\n')}\n\n`;
}
