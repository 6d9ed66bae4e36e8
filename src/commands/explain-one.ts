import { distinctKeys, readLastBlock, type BlockedKey } from '../allow/last-block.js';
import { CouldNotCheck } from '../failure.js';
import { openConfig } from '../gate.js';
import type { Repository } from '../git/repository.js';
import { explain, type GuideFormat } from '../remedy/explain.js';
import { fileKind } from '../remedy/file-kind.js';
import type { Here } from '../remedy/here-facts.js';
import { languageNamed } from '../remedy/languages.js';
import type { Language } from '../remedy/snippets/snippet.js';
import type { ExitCode } from '../verdict.js';
import type { Typed } from './command.js';
import { explainWords } from './explain-words.js';
import { findGuide, type FoundGuide } from './find-guide.js';
import { repositoryHere } from './here.js';
import { page } from './pager.js';
import { presentationFor } from './presentation.js';
import type { Surroundings } from './surroundings.js';

/** One guide: of the provider or rule that was named, or of the key that was blocked last. */
export async function explainOne(typed: Typed, here: Surroundings): Promise<ExitCode> {
  const words = explainWords(typed);
  const repository = await repositoryHere(here);
  const config = await openConfig(repository?.top, typed.values.get('config'));
  const blocked = await blockedKeys(repository);
  const named = typed.operands.join(' ');
  const guide = findGuide(named === '' ? lastRule(blocked) : named, config);
  const keys = blocked.filter((key) => (guide.rule === undefined ? key.provider === guide.provider.id : key.rule === guide.rule));
  const language = words.language ?? languageOf(keys[0]);
  const facts = typed.switches.has('here') || keys.length > 0 ? await factsHere(repository, guide, keys, here) : undefined;
  const format = (typed.values.get('format') ?? 'terminal') as GuideFormat;
  const presentation = presentationFor(here.out, typed, here, repository, config.store);
  const text = await explain({ ...guide, ...words, format, presentation, ...(language !== undefined && { language }), ...(facts !== undefined && { here: facts }) });
  if (named === '') here.err.write(otherRules(blocked, guide.rule, presentation.command));
  if (format === 'terminal' && !typed.switches.has('no-pager')) await page(text, here);
  else here.out.write(text);
  return 0;
}

async function blockedKeys(repository: Repository | undefined): Promise<readonly BlockedKey[]> {
  const block = repository === undefined ? undefined : await readLastBlock(repository.gitDir);
  return distinctKeys(block?.keys ?? []);
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

/** What this repository shows of the variable, and how far the key has got. */
async function factsHere(repository: Repository | undefined, { provider, rule }: FoundGuide, keys: readonly BlockedKey[], { env }: Surroundings): Promise<Here | undefined> {
  const variable = provider.rules.find(({ id }) => id === rule)?.env ?? keys[0]?.env ?? provider.rules[0]?.env;
  if (repository?.top === undefined || variable === undefined) return undefined;
  const [{ gatherHere }, { gitIn }] = await Promise.all([import('../remedy/here.js'), import('../install/git.js')]);
  return gatherHere(repository.top, gitIn(repository.top, env), variable, keys);
}

function otherRules(blocked: readonly BlockedKey[], explained: string | undefined, command: string): string {
  const others = [...new Set(blocked.map(({ rule }) => rule))].filter((rule) => rule !== explained);
  return others.length === 0 ? '' : `${['Blocked too:', ...others.map((rule) => `  ${command} explain ${rule}`)].join('\n')}\n\n`;
}
