/*
 * What the pages do in a browser: copy buttons, one choice of language for all snippets, a checklist that remembers its boxes on this
 * machine, and the index's search. Without it everything is shown. It is plain JavaScript as text, since it runs in the page and nowhere else.
 */

/** For every page: remembered values; the storage may be forbidden, as for files opened from a disk. */
const common: string = `
'use strict';
document.documentElement.classList.add('scripted');
const remembered = (name, value) => { try { if (value === undefined) return localStorage.getItem('keyfence ' + name); localStorage.setItem('keyfence ' + name, value); } catch { return null; } };
const every = (selector, act, from = document) => from.querySelectorAll(selector).forEach(act);
`;

export const guideScript: string = `${common}
every('.code', (box) => {
  const button = document.createElement('button');
  button.type = 'button'; button.className = 'copy'; button.textContent = 'Copy';
  button.setAttribute('aria-label', 'Copy: ' + (box.dataset.what || 'code'));
  button.addEventListener('click', async () => {
    const text = box.querySelector('code').textContent;
    try { await navigator.clipboard.writeText(text); } catch {
      const area = document.createElement('textarea');
      area.value = text; document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
    }
    button.textContent = 'Copied'; button.classList.add('done');
    document.getElementById('said').textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; button.classList.remove('done'); document.getElementById('said').textContent = ''; }, 1500);
  });
  box.append(button);
});
const choose = (language, focus) => every('.tabs', (tabs) => {
  const wanted = tabs.querySelector('[role=tab][data-language="' + CSS.escape(language) + '"]');
  if (!wanted) return;
  every('[role=tab]', (tab) => {
    const on = tab === wanted;
    tab.setAttribute('aria-selected', on); tab.tabIndex = on ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !on;
  }, tabs);
  if (tabs === focus) wanted.focus();
});
every('.tabs', (tabs) => {
  tabs.querySelector('[role=tablist]').hidden = false;
  every('h3', (title) => title.hidden = true, tabs);
  choose(tabs.querySelector('[role=tab]').dataset.language);
});
every('.tabs', (tabs) => {
  const list = [...tabs.querySelectorAll('[role=tab]')];
  list.forEach((tab, nth) => {
    tab.addEventListener('click', () => { choose(tab.dataset.language, tabs); remembered('language', tab.dataset.language); });
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: nth + 1, ArrowLeft: nth - 1 + list.length, Home: 0, End: list.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault(); list[to % list.length].click();
    });
  });
});
choose(remembered('language') || 'typescript');
every('.checklist input', (box) => {
  box.checked = remembered(box.name) === '1';
  box.addEventListener('change', () => remembered(box.name, box.checked ? '1' : '0'));
});
`;

export const indexScript: string = `${common}
const field = document.getElementById('search');
const items = [...document.querySelectorAll('.providers li')];
const find = () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const item of items) {
    const on = words.every((word) => (item.textContent + ' ' + (item.dataset.also || '')).toLowerCase().includes(word));
    item.hidden = !on;
    if (on) count += 1;
  }
  document.getElementById('count').textContent = count === 1 ? '1 provider' : count + ' providers';
};
field.addEventListener('input', find);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const first = items.find((item) => !item.hidden);
  if (first) location.href = first.querySelector('a').href;
});
if (location.hash.length > 1) field.value = decodeURIComponent(location.hash.slice(1));
find();
`;
