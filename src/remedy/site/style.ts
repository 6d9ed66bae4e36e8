/** One style for the guide's pages and the index: system fonts, light and dark by the reader's setting, one column on a phone, all of it on paper. */
export const style: string = `
:root { color-scheme: light dark; --text: #1c1e21; --quiet: #5a6068; --ground: #fff; --panel: #f4f5f7; --line: #d5d9df; --link: #0550ae; --mark: #0a5c36; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --quiet: #a3abb5; --ground: #14171a; --panel: #1e2226; --line: #3a4048; --link: #7cb7ff; --mark: #7ddba3; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
code, pre, kbd { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--panel); padding: .1em .3em; border-radius: 3px; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; margin: .5rem 0; overflow-x: auto; overflow-wrap: normal; tab-size: 4; }
pre code { background: none; padding: 0; }
nav ol, .plain { list-style: none; padding: 0; }
nav ol { columns: 17rem; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; z-index: 1; }
.checklist { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1rem .25rem; }
.checklist li { margin: 0 0 .75rem; display: flex; gap: .6rem; align-items: baseline; }
.checklist input { flex: none; width: 1.1rem; height: 1.1rem; }
.checklist a { flex: none; }
.checklist input:checked + label { text-decoration: line-through; color: var(--quiet); }
[role=tablist] { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .75rem; }
[role=tablist][hidden] { display: none; }
button { font: inherit; font-size: .875rem; color: var(--text); background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: .25rem .6rem; cursor: pointer; }
[role=tab][aria-selected=true] { background: var(--text); color: var(--ground); border-color: var(--text); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.code { position: relative; }
.code .copy { position: absolute; top: .4rem; right: .4rem; }
.scripted .code pre { padding-top: 2.6rem; }
.copy.done { color: var(--mark); border-color: var(--mark); }
input[type=search] { font: inherit; width: 100%; padding: .5rem .75rem; color: var(--text); background: var(--ground); border: 1px solid var(--quiet); border-radius: 6px; }
.providers { columns: 14rem; list-style: none; padding: 0; }
.providers li { break-inside: avoid; padding: .2rem 0; }
.providers [hidden] { display: none; }
@media print { .copy, [role=tablist], .skip, nav { display: none !important; } [role=tabpanel][hidden] { display: block !important; } pre { white-space: pre-wrap; } h2 { break-after: avoid; } a[href^=http]::after { content: " (" attr(href) ")"; } }
`;
