import type { Source } from '../finding.js';
import { foreignDirective } from './foreign.js';
import type { FileKind } from './kinds/kind.js';

/** How this one key can be allowed: by a comment behind it or above it, or, where no comment can stand, by a command. */
export type Allowance = { readonly kind: 'behind' | 'above' | 'command'; readonly text: string };

type Blocked = { readonly rule: string; readonly fingerprint: string; readonly source: Source; readonly line: number; readonly endLine: number };

/** The directive in this file's comment syntax. `line` is the excerpt: a reason given to another tool is taken over. */
export function allowance(finding: Blocked, kind: FileKind, line: string, command: string): Allowance {
  if (finding.source !== 'line' || finding.endLine !== finding.line || kind.comment === undefined || /\\\s*$/.test(line)) {
    return { kind: 'command', text: allowCommand(finding, command) };
  }
  const { open, close } = commentAt(kind, line);
  const place = kind.comment.above === true ? 'above' : 'behind';
  const directive = place === 'above' ? 'keyfence:allow-next-line' : 'keyfence:allow';
  const text = [open, directive, finding.rule, '--', foreignReason(line) ?? '<reason>', close].filter((part) => part !== undefined).join(' ');
  return { kind: place, text };
}

/** Writes an entry to `.keyfenceallow`. */
export function allowCommand({ fingerprint }: Pick<Blocked, 'fingerprint'>, command: string): string {
  return `${command} allow ${fingerprint} --reason "<reason>"`;
}

/** In a component file the template takes HTML comments, the script another. */
function commentAt(kind: FileKind, line: string): { readonly open: string; readonly close?: string } {
  const markup = kind.comment ?? { open: '#' };
  const script = markup.open === '<!--' && kind.language !== undefined && /^\s*(?:const|let|var|export|import|return)\b|[;{]\s*$/.test(line);
  return script ? { open: '//' } : markup;
}

/** `// gitleaks:allow sandbox account`: the words behind it. */
function foreignReason(line: string): string | undefined {
  const foreign = foreignDirective(line);
  if (foreign === undefined) return undefined;
  const rest = line.slice(line.toLowerCase().indexOf(foreign.name.toLowerCase(), foreign.start) + foreign.name.length);
  const reason = rest.replace(/(?:-->|\*\/)\s*$/, '').replace(/^[\s:,-]+/, '').trim();
  return /^[\p{L}\p{N}].{5,}$/u.test(reason) && !reason.includes('…') ? reason : undefined;
}
