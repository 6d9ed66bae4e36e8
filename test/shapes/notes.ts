import { bare, inAddress, inMarkup, quoted, shape } from './shape.js';
import type { Shape } from './shape.js';

/** Where people note keys, and where programs leave them. */
export const notes: readonly Shape[] = [
  shape('notes: colon', 'notes.txt', bare, (n, v) => `${n.spaced}: ${v}`),
  shape('notes: dash', 'notes.txt', bare, (n, v) => `${n.title} - ${v}`),
  shape('notes: provider alone', 'notes.txt', bare, (n, v) => `${n.provider} ${v}`),
  shape('notes: provider and colon', 'notes.md', bare, (n, v) => `* ${n.Provider}: ${v}`),
  shape('notes: words and a quoted value', 'notes.txt', quoted, (n, v) => `${n.provider} token = '${v}'`),
  shape('notes: two on a line', 'notes.txt', bare, (n, v) => `${n.provider} user: 81724, key: ${v}`),
  shape('notes: heading above', 'notes.txt', bare, (n, v) => `${n.Provider}\n${v}\n`),
  shape('table: CSV row', 'accounts.csv', bare, (n, v) => `${n.spaced},${v},2026-03-01`),
  shape('log: on one line', 'logs/debug.log', bare, (n, v) => `2026-03-01 10:00:00 DEBUG connecting to ${n.provider} with key=${v}`),
  shape('log: on lines', 'logs/debug.log', bare, (n, v) => `[INFO] sending a request to the ${n.provider} API\n[DEBUG] using key=${v}\n[INFO] response: 200\n`),
  shape('comment', 'src/main.js', bare, (n, v) => `// ${n.spaced} = ${v}`),
  shape('comment above', 'src/main.js', quoted, (n, v) => `// ${n.Provider}\nconst apiKey = '${v}';`),
  shape('comment behind', 'src/main.py', quoted, (n, v) => `api_key = '${v}'  # ${n.Provider}`),
  shape('import above', 'src/main.py', quoted, (n, v) => `import ${n.provider}\n\napi_key = "${v}"\nclient = connect(api_key)\n`),
  shape('address on the line above', 'src/main.go', quoted, (n, v) => `\turl := "https://api.${n.provider}.com/v1/items"\n\treq, _ := http.NewRequest("GET", url, nil)\n\treq.Header.Set("X-Api-Key", "${v}")\n`),
  shape('address with the key as a user', 'src/main.sh', inAddress, (n, v) => `curl https://api.${n.provider}.com/v1/items -u ${v}:`),
  shape('stored credential', 'credentials.xml', inMarkup, (n, v) => `<credential>\n  <id>${n.provider}</id>\n  <description>production</description>\n  <secret>{${v}}</secret>\n</credential>\n`),
];
