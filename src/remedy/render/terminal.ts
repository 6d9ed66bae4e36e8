import type { Presentation } from '../../report/outcome.js';
import type { Span } from '../../report/paint.js';
import { printable } from '../../report/printable.js';
import { command, empty, row, type Row, span, written } from '../../report/terminal/row.js';
import type { Block, LeakGuide, Section, SectionId } from '../guide/section.js';

/** The guide for a terminal: the checklist, the sections, and how to open those that are `folded`. Code is never broken, so that it can be copied. */
export function guideForTerminal(guide: LeakGuide, folded: readonly SectionId[], presentation: Presentation): string {
  const { title, checklist, sections, rule } = guide;
  const explain = `${presentation.command} explain ${rule.id}`;
  const single = sections.length === 1;
  const rows = [
    ...(single ? [] : [row(0, span(printable(title), 'bold')), empty]),
    ...(single ? [] : [...checklist.map(({ text, section }, nth) => ({ ...row(2, `${nth + 1}. ${text} `, span(`[${section}]`, 'dim')), hang: 5 })), empty]),
    ...sections.flatMap((section) => sectionRows(section)),
    ...(folded.length === 0 ? [] : [row(0, 'More: ', span(folded.join(', '), 'dim')), row(2, 'open one with ', command(`${explain} --section ${folded[0] ?? ''}`))]),
  ];
  return written(rows.at(-1) === empty ? rows.slice(0, -1) : rows, presentation);
}

function sectionRows({ id, title, blocks }: Section): readonly Row[] {
  return [row(0, span(title, 'bold'), span(`  ${id}`, 'dim')), empty, ...blocks.flatMap((block) => [...blockRows(block), empty])];
}

function blockRows(block: Block): readonly Row[] {
  switch (block.kind) {
    case 'text':
      return [{ ...row(2, ...inline(block.text)), hang: 2 }];
    case 'list':
      return block.items.map((item) => ({ ...row(2, '- ', ...inline(item)), hang: 4 }));
    case 'steps':
      return block.items.map((item, nth) => ({ ...row(2, `${nth + 1}. `, ...inline(item)), hang: 5 }));
    case 'link':
      return [{ ...row(2, `${block.text}: `, { text: printable(block.url), style: 'cyan', link: block.url, fixed: true }), hang: 4 }];
    case 'code':
      return [...(block.label === undefined ? [] : [row(2, `${block.label}:`)]), ...codeRows(block.code)];
    case 'snippets':
      return block.snippets.flatMap(({ name, install, code }, nth) => [
        ...(nth === 0 ? [] : [empty]),
        row(2, span(name, 'bold'), ...(install === undefined ? [] : [span('   with: ', 'dim'), span(install, 'dim')])),
        ...codeRows(code),
      ]);
  }
}

function codeRows(code: string): readonly Row[] {
  return code.split('\n').map((line) => row(4, { text: printable(line.replaceAll('\t', '    ')), style: 'green', fixed: true }));
}

/** Text with its code parts coloured; without colour the marks stay. */
function inline(text: string): readonly Span[] {
  return printable(text).split(/(`[^`]*`)/).filter((part) => part !== '').map((part) => (part.startsWith('`') ? { text: part, style: 'cyan' } : { text: part }));
}
