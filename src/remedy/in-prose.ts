import { go, java } from './kinds/compiled.js';
import type { FileKind } from './kinds/kind.js';
import { php } from './kinds/scripting.js';
import { javascript } from './kinds/web.js';

const prose: ReadonlySet<string> = new Set(['markdown', 'rst', 'asciidoc']);

/** Lines that are of one language and of no other. */
const languages: readonly (readonly [RegExp, FileKind])[] = [
  [/^\s*(?:export\s+)?(?:const|let)\s+(?:[\w$]+|\{[^{}]*\})\s*=\s(?=.*['`]|.*;\s*$|\s*(?:await|new)\s)/, javascript],
  [/^\s*\w+(?:,\s*\w+)*\s*:=\s/, go],
  [/^\s*\$\w+\s*=\s.*;\s*$/, php],
  [/^\s*(?:(?:private|public|protected|static|final)\s+)*String\s+\w+\s*=\s*".*;\s*$/, java],
];

/** The kind of what a line holds: in what people read, that of the program which it shows, where the line tells. */
export function kindOfLine(line: string, kind: FileKind): FileKind {
  return prose.has(kind.id) ? (languages.find(([pattern]) => pattern.test(line))?.[1] ?? kind) : kind;
}
