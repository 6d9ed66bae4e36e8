import { printable } from '../../report/printable.js';
import type { Block, LeakGuide } from '../guide/section.js';

/** The guide for a ticket or a pull request. A single section has no title above it. */
export function guideAsMarkdown({ title, checklist, sections }: LeakGuide): string {
  const whole = sections.length > 1;
  return [
    ...(whole ? [`# ${escaped(title)}`, checklist.map(({ text, section }) => `- [ ] ${text} ([${section}](#${anchor(sections.find(({ id }) => id === section)?.title ?? section)}))`).join('\n')] : []),
    ...sections.flatMap((section) => [`## ${escaped(section.title)}`, ...section.blocks.map(blockText)]),
  ].join('\n\n').trimEnd() + '\n';
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, nth) => `${nth + 1}. ${escaped(item)}`).join('\n');
    case 'link':
      return `[${escaped(block.text)}](<${printable(block.url)}>)`;
    case 'code':
      return `${block.label === undefined ? '' : `${escaped(block.label)}:\n\n`}${fenced(block.fence, block.code)}`;
    case 'snippets':
      return block.snippets.map(({ name, fence, install, code }) => `**${name}**${install === undefined ? '' : ` (\`${install}\`)`}\n\n${fenced(fence, code)}`).join('\n\n');
  }
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.split('\n').map((line) => printable(line.replaceAll('\t', '    '))).join('\n')}\n\`\`\``;
}

/** What Markdown would take for markup, outside of code. */
function escaped(text: string): string {
  return printable(text).split(/(`[^`]*`)/).map((part) => (part.startsWith('`') ? part : part.replace(/[\\*_[\]<>#|]/g, String.raw`\$&`))).join('');
}

/** As GitHub and GitLab make the anchor of a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
}
