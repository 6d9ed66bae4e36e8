import type { Reading } from '../../detect/subject.js';
import { CouldNotCheck } from '../../failure.js';
import type { Batches, Step } from '../batches.js';
import { ByteSource } from '../objects/byte-source.js';
import { oddAnswer } from '../objects/object-failure.js';
import { ObjectStream, parseObjectHead } from '../objects/read-objects.js';
import type { WholeBlob } from '../objects/whole-blobs.js';
import { PatchReader } from '../patch/patch-reader.js';
import type { Part } from '../patch/part.js';
import { readPatches } from '../patch/read-patches.js';
import { globalOptions, patchOptions } from '../patch-options.js';
import type { Tools } from '../reading.js';
import type { Place } from '../run.js';
import { startGit } from '../run.js';
import { messageOf, messageReading } from './message.js';

/** An object that a ref names, and the ref with one character a byte. */
export type Tip = { readonly id: string; readonly ref: string };
type Typed = Tip & { readonly type: string };

/** Where refs lead: the commits, in the end, and what has to be read on the way there. */
export type Tips = { readonly commits: readonly string[]; readonly readings: Batches };

/** Follows annotated tags, through tags on tags, down to commits, blobs and trees. `emptyTree` is the id of that of this repository. */
export async function followTips(tools: Tools, tips: readonly Tip[], emptyTree: string): Promise<Tips> {
  const found: Typed[] = [];
  const messages: Reading[] = [];
  const seen = new Set<string>();
  let level = await typesOf(tools.place, tips);
  while (level.length > 0) {
    const fresh = level.filter(({ id }) => !seen.has(id) && seen.add(id));
    for (const tip of fresh) if (tip.type !== 'tag') found.push(tip);
    level = await readTags(tools, fresh.filter(({ type }) => type === 'tag'), messages);
  }
  const ofType = (wanted: string): readonly Typed[] => found.filter(({ type }) => type === wanted);
  return { commits: ofType('commit').map(({ id }) => id), readings: objectReadings(tools, messages, ofType('blob'), ofType('tree'), emptyTree) };
}

async function typesOf(place: Place, tips: readonly Tip[]): Promise<readonly Typed[]> {
  if (tips.length === 0) return [];
  const input = Buffer.from(tips.map(({ id }) => `${id}\n`).join(''));
  const source = new ByteSource(startGit(place, [...globalOptions, 'cat-file', '--batch-check'], input).output);
  const typed: Typed[] = [];
  for (const tip of tips) typed.push({ ...tip, type: parseObjectHead((await source.line()) ?? '').type });
  await source.line();
  return typed;
}

/* object 3f7a…<LF>type commit<LF>tag v1.0<LF>tagger …<LF><LF>The message */
async function readTags(tools: Tools, tags: readonly Tip[], messages: Reading[]): Promise<readonly Typed[]> {
  if (tags.length === 0) return [];
  const objects = new ObjectStream(tools.place, tags.map(({ id }) => id));
  const targets: Typed[] = [];
  for (const { id, ref } of tags) {
    await objects.next();
    const content = await objects.content();
    for (const reading of messageReading(tools, ref, { source: 'tag-message', object: id }, messageOf(content))) messages.push(reading);
    const [, target, type] = /^object ([0-9a-f]+)\ntype ([a-z]+)\n/.exec(content.toString('latin1', 0, 200)) ?? [];
    if (target === undefined || type === undefined) throw new CouldNotCheck(oddAnswer);
    targets.push({ id: target, type, ref });
  }
  await objects.next();
  return targets;
}

async function* objectReadings(tools: Tools, messages: readonly Reading[], blobs: readonly Typed[], trees: readonly Typed[], emptyTree: string): Batches {
  yield messages;
  // Hardly any ref names a blob.
  if (blobs.length > 0) {
    const { readWholeBlobs } = await import('../objects/whole-blobs.js');
    yield* readWholeBlobs(tools, blobs.map(({ id, ref }): WholeBlob => ({ name: ref, blob: id })), { source: 'blob' });
  }
  for (const { id } of trees) yield* readTree(tools, id, emptyTree);
}

/** A tree that a tag names is content as a whole, with the paths that it holds. */
function readTree(tools: Tools, tree: string, emptyTree: string): Batches {
  const reader = new PatchReader(tools);
  const args = [...globalOptions, 'diff-tree', '-r', ...patchOptions, emptyTree, tree, '--'];
  const steps = (part: Part): Iterable<Step> => (part.kind === 'file' ? reader.read(part, { source: 'blob', object: part.head.newBlob }) : []);
  return readPatches(startGit(tools.place, args).output, steps);
}
