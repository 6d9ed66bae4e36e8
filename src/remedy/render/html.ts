import { printable } from '../../report/printable.js';
import type { Block, LeakGuide, Section, ShownSnippet } from '../guide/section.js';
import { html, page } from '../site/page.js';

/** The guide as one page. `home` is the address of the site's index, where there is one. */
export function guideAsHtml({ title, provider, rule, checklist, sections }: LeakGuide, home?: string): string {
  const body = [
    '<a class="skip" href="#guide">Skip to the guide</a>',
    ...(home === undefined ? [] : [`<header><a href="${html(home)}">All providers</a></header>`]),
    '<main id="guide">',
    `<h1>${html(printable(title))}</h1>`,
    `<p class="quiet">${html(printable(provider.name))}, rule <code>${html(rule.id)}</code>, variable <code>${html(rule.env)}</code></p>`,
    `<h2 id="now">What to do now</h2>`,
    `<div class="checklist"><ol class="plain">${checklist.map(({ text, section }, nth) => checkbox(rule.id, nth, text, sections.some(({ id }) => id === section) ? section : undefined)).join('')}</ol></div>`,
    `<nav aria-label="Sections"><h2>In this guide</h2><ol>${sections.map(({ id, title: name }) => `<li><a href="#${html(id)}">${html(name)}</a></li>`).join('')}</ol></nav>`,
    ...sections.map(sectionHtml),
    '</main>',
    '<div id="said" role="status" class="skip"></div>',
  ].join('\n');
  return page(`${printable(title)} keyfence`, body, 'guideScript');
}

function checkbox(rule: string, nth: number, text: string, section: string | undefined): string {
  const link = section === undefined ? '' : ` <a href="#${html(section)}" aria-label="How: ${html(text)}">how</a>`;
  return `<li><input type="checkbox" id="step-${nth}" name="${html(`${rule} ${nth}`)}"><label for="step-${nth}">${html(printable(text))}</label>${link}</li>`;
}

function sectionHtml({ id, title, blocks }: Section): string {
  return `<section aria-labelledby="${html(id)}">\n<h2 id="${html(id)}">${html(title)}</h2>\n${blocks.map((block, nth) => blockHtml(block, `${id}-${nth}`)).join('\n')}\n</section>`;
}

function blockHtml(block: Block, key: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'steps':
      return `<ol>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ol>`;
    case 'link':
      return `<p><a href="${html(safeUrl(block.url))}" rel="noreferrer">${inline(block.text)}</a></p>`;
    case 'code':
      return `${block.label === undefined ? '' : `<p>${inline(block.label)}:</p>`}${codeHtml(block.code, block.label ?? 'commands')}`;
    case 'snippets':
      return block.snippets.length === 1 ? block.snippets.map((snippet) => snippetHtml(snippet)).join('') : tabs(block.snippets, key);
  }
}

function tabs(snippets: readonly ShownSnippet[], key: string): string {
  const buttons = snippets.map(({ language, name }) => `<button type="button" role="tab" id="tab-${key}-${language}" aria-controls="panel-${key}-${language}" data-language="${language}">${html(name)}</button>`);
  const panels = snippets.map((snippet) => `<div role="tabpanel" id="panel-${key}-${snippet.language}" aria-labelledby="tab-${key}-${snippet.language}">${snippetHtml(snippet)}</div>`);
  return `<div class="tabs"><div role="tablist" aria-label="Language" hidden>${buttons.join('')}</div>${panels.join('')}</div>`;
}

function snippetHtml({ name, install, code }: ShownSnippet): string {
  return `<h3>${html(name)}</h3>${install === undefined ? '' : codeHtml(install, `installing for ${name}`)}${codeHtml(code, name)}`;
}

/** A long line is reached by the keyboard: the box that scrolls can be focused. */
function codeHtml(code: string, what: string): string {
  const text = code.split('\n').map((line) => line.split('\t').map(printable).join('\t')).join('\n');
  return `<div class="code" data-what="${html(what)}"><pre tabindex="0" role="group" aria-label="${html(what)}"><code>${html(text)}</code></pre></div>`;
}

function inline(text: string): string {
  return printable(text).split(/(`[^`]*`)/).map((part) => (part.length > 1 && part.startsWith('`') ? `<code>${html(part.slice(1, -1))}</code>` : html(part))).join('');
}

/** Providers' pages are on the web; anything else is not followed. */
function safeUrl(url: string): string {
  return /^https?:\/\//.test(url) ? printable(url) : '#';
}
