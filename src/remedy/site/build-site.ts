import type { ProviderGuide } from '../../catalog/guide.js';
import type { Ask } from '../guide/ask.js';
import { buildGuide } from '../guide/build.js';
import { languages } from '../languages.js';
import { guideAsHtml } from '../render/html.js';
import type { Language } from '../snippets/snippet.js';
import { html, page } from './page.js';

/** A file of the site: its name in the site's folder, and its text. */
export type SiteFile = { readonly name: string; readonly text: string };

/** The whole site, a page at a time, the index last. `providers` come one by one, so that not all of them are held at once. */
export async function* buildSite(providers: AsyncIterable<ProviderGuide> | Iterable<ProviderGuide>, common: Omit<Ask, 'provider' | 'languages' | 'rule'>): AsyncGenerator<SiteFile> {
  const listed: ProviderGuide[] = [];
  for await (const provider of providers) {
    const guide = await buildGuide({ ...common, provider, languages: Object.keys(languages) as Language[] });
    yield { name: `${provider.id}.html`, text: guideAsHtml(guide, 'index.html') };
    listed.push(provider);
  }
  yield { name: 'index.html', text: indexPage(listed) };
}

/** Every provider by name, found by its other names and rules too. */
export function indexPage(providers: readonly ProviderGuide[]): string {
  const sorted = [...providers].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const body = `<main>
<h1>A key leaked. Whose?</h1>
<p>What to do in the first minutes and after: how to revoke it, what will stop working, and where the next one belongs.</p>
<p><label for="search">Provider, product or rule</label><input type="search" id="search" autocomplete="off" spellcheck="false"></p>
<p id="count" role="status" class="quiet">${providers.length} providers</p>
<ul class="providers">
${sorted.map(item).join('\n')}
</ul>
</main>`;
  return page('A key leaked: what to do, by provider. keyfence', body, 'indexScript');
}

/** Words that the shown name does not hold already. */
function item({ id, name, aliases, rules }: ProviderGuide): string {
  const shown = name.toLowerCase();
  const words = new Set([...aliases, ...rules.flatMap((rule) => [rule.id.replace(`${id}-`, ''), rule.env.replaceAll('_', '-')]), id].flatMap((text) => text.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 1 && !shown.includes(word) && !['key', 'api'].includes(word)));
  const also = words.size === 0 ? '' : ` data-also="${html([...words].join(' '))}"`;
  return `<li${also}><a href="${html(id)}.html">${html(name)}</a></li>`;
}
