import type { Finding } from '../../finding.js';
import { fileKind } from '../../remedy/file-kind.js';
import { type Replacement, replacementLine } from '../../remedy/replacement.js';
import { printable } from '../printable.js';
import { isWholeFile } from '../../remedy/whole-file.js';
import { code, labelled, type Row, span } from './row.js';

/** What to write instead of this line, in this file's language. A remark that was `told` already is left out. */
export function writeRows(finding: Finding, told: Set<string> = new Set()): readonly Row[] {
  const replacement = replacementOf(finding);
  const { kind, text, remark, needs } = replacement;
  const said = needs === undefined ? [] : [span(`  (${needs})`, 'dim')];
  const aside = remark === undefined || told.has(remark) ? [] : [labelled('', span(printable(remark), 'dim'))];
  if (remark !== undefined) told.add(remark);
  switch (kind) {
    case 'line':
      return [labelled('write', code(printable(text.trim())), ...said), ...aside];
    case 'expression':
      return [labelled('write', code(printable(text)), ' in its place', ...said), ...aside];
    case 'delete':
      return [labelled('write', printable(remark ?? 'Nothing: delete it.'))];
  }
}

/** The replacement that suits where the key stands. */
export function replacementOf(finding: Finding): Replacement {
  switch (finding.source) {
    case 'path':
    case 'line':
      if (isWholeFile(finding)) return { kind: 'delete', text: '', remark: `The whole file is a key: take it out of the repository, and let ${finding.env} hold its place or content.` };
      return replacementLine(finding.endLine > finding.line ? { text: '', start: 0, end: 0 } : finding.excerpt, fileKind(finding.path), finding.env);
    case 'commit-message':
    case 'tag-message':
      return { kind: 'delete', text: '', remark: 'Write the message without it.' };
    case 'blob':
      return { kind: 'delete', text: '', remark: 'The object is content as it is: remove the tag or ref that names it.' };
  }
}
