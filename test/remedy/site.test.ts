import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideOf, type ProviderGuide } from '../../src/catalog/guide.js';
import { loadRules } from '../../src/catalog/load-rules.js';
import { buildSite, indexPage } from '../../src/remedy/site/build-site.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const guides: readonly ProviderGuide[] = (await loadRules()).map(guideOf);

it('has an index under 300 KB with all providers', () => {
  expect(Buffer.byteLength(indexPage(guides))).toBeLessThan(300_000);
  expect(indexPage(guides).match(/<li[ >]/g)).toHaveLength(guides.length);
});

describe.skipIf(executablePath === undefined)('in a browser, the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-site-'));
  const trouble: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const some = guides.filter(({ id }) => ['clarifai', 'stripe', 'adyen'].includes(id));
    for await (const { name, text } of buildSite(some, { command: 'npx keyfence' })) writeFileSync(join(folder, name), text);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => !/^(?:file|data):/.test(request.url()) && trouble.push(`request: ${request.url()}`));
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  it('finds a provider by another name and opens it by the keyboard', async () => {
    const page = await open('index.html');
    await page.fill('#search', 'clarifai pat');
    expect(await page.textContent('#count')).toBe('1 provider');
    await page.keyboard.press('Enter');
    await page.waitForURL(/clarifai\.html/);
    expect(await page.textContent('h1')).toContain('Clarifai');
  });

  it('shows one language everywhere, chosen by arrow keys too, and remembers it', async () => {
    const page = await open('clarifai.html');
    await page.locator('[role=tab][data-language=javascript]').first().click();
    await page.keyboard.press('ArrowRight');
    const shown = (): Promise<number> => page.locator('[role=tab][aria-selected=true][data-language=python]').count();
    expect(await shown()).toBeGreaterThan(3);
    await page.reload();
    await expect.poll(shown).toBeGreaterThan(3);
    expect(await page.locator('#vault ~ .tabs [role=tabpanel]:visible').first().textContent()).toContain('import hvac');
  });

  it('copies the code that is shown', async () => {
    const page = await open('stripe.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    const box = page.locator('.code:visible').first();
    await box.locator('.copy').click();
    // The clipboard answers when it has taken the text.
    await expect.poll(async () => box.locator('.copy').textContent()).toBe('Copied');
  });

  it('keeps the boxes of the checklist', async () => {
    const page = await open('clarifai.html');
    await page.check('#step-1');
    await page.reload();
    expect(await page.isChecked('#step-1')).toBe(true);
    expect(await page.isChecked('#step-2')).toBe(false);
  });

  it.each([[360, 'light'], [768, 'dark'], [1280, 'light']] as const)('fits %i pixels, %s, and breaks no rule of accessibility', async (width, colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const name of ['index.html', 'clarifai.html']) {
      const page = await open(name, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.addScriptTag({ content: axe });
      const { violations } = (await page.evaluate('axe.run()')) as { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });

  it('shows everything without scripts', async () => {
    const page = await open('clarifai.html', { javaScriptEnabled: false });
    expect(await page.locator('[role=tabpanel]:visible').count()).toBeGreaterThan(20);
  });

  it('asks nobody for anything and has no errors', () => {
    expect(trouble).toEqual([]);
  });
});
