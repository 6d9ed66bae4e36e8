import { bare, inAddress, inMarkup, quoted, shape } from './shape.js';
import type { Shape, Text } from './shape.js';

const sh = (name: string, text: Text, fits: Shape['fits'] = bare): Shape => shape(`Shell: ${name}`, 'scripts/deploy.sh', fits, text);
const md = (name: string, text: Text, fits: Shape['fits'] = bare): Shape => shape(`Markdown: ${name}`, 'docs/setup.md', fits, text);

/** Commands, addresses and pages. */
export const commands: readonly Shape[] = [
  sh('export', (n, v) => `export ${n.upper}=${v}`),
  sh('quoted', (n, v) => `${n.upper}="${v}"`, quoted),
  sh('lower case', (n, v) => `${n.snake}='${v}'`, quoted),
  sh('before a command', (n, v) => `${n.upper}=${v} node index.js`),
  sh('default expansion', (n, v) => `export ${n.upper}="\${${n.upper}:-${v}}"`),
  sh('flag', (n, v) => `./run --${n.kebab} ${v} --verbose`),
  sh('flag with an equals sign', (n, v) => `./run --${n.kebab}=${v}`),
  sh('flag of a named program', (n, v) => `${n.provider} login --token ${v}`),
  sh('curl header', (n, v) => `curl -H "X-${n.header}: ${v}" https://example.org/v1/items`, quoted),
  sh('curl bearer', (n, v) => `curl -H 'Authorization: Bearer ${v}' https://api.${n.provider}.com/v1/items`),
  sh('curl parameter', (n, v) => `curl "https://api.${n.provider}.com/v1/items?page=2&api_key=${v}"`, inAddress),
  sh('curl on lines', (n, v) => `curl https://api.${n.provider}.com/v1/items \\\n  -H "Accept: application/json" \\\n  -H "X-Api-Key: ${v}"\n`),
  sh('docker run', (n, v) => `docker run -e ${n.upper}=${v} app`),
  sh('heroku', (n, v) => `heroku config:set ${n.upper}=${v} --app web`),
  shape('fish', 'config.fish', bare, (n, v) => `set -gx ${n.upper} ${v}`),
  shape('csh', '.cshrc', bare, (n, v) => `setenv ${n.upper} ${v}`),
  shape('PowerShell: environment', 'deploy.ps1', quoted, (n, v) => `$env:${n.upper} = "${v}"`),
  shape('PowerShell: variable', 'deploy.ps1', quoted, (n, v) => `$${n.pascal} = '${v}'`),
  shape('Batch', 'deploy.bat', bare, (n, v) => `set ${n.upper}=${v}`),
  shape('Dockerfile: ENV', 'Dockerfile', bare, (n, v) => `ENV ${n.upper}=${v}`),
  shape('Dockerfile: ENV with a blank', 'Dockerfile', bare, (n, v) => `ENV ${n.upper} ${v}`),
  shape('Dockerfile: ARG', 'Dockerfile', bare, (n, v) => `ARG ${n.upper}="${v}"`),
  shape('Makefile', 'Makefile', bare, (n, v) => `${n.upper} := ${v}`),
  shape('Makefile: default', 'Makefile', bare, (n, v) => `${n.upper} ?= ${v}`),
  shape('HTTP request', 'requests/items.http', bare, (n, v) => `GET https://api.${n.provider}.com/v1/items\nAuthorization: Token ${v}\n`),
  shape('address in code', 'src/fetch.js', inAddress, (n, v) => `const url = 'https://api.${n.provider}.com/v1?key=${v}';`),
  shape('SQL: row', 'db/seed.sql', quoted, (n, v) => `INSERT INTO settings (name, value) VALUES ('${n.snake}', '${v}');`),
  shape('SQL: update', 'db/seed.sql', quoted, (n, v) => `UPDATE settings SET ${n.snake} = '${v}' WHERE id = 1;`),
  shape('HTML: meta', 'public/index.html', inMarkup, (n, v) => `<meta name="${n.kebab}" content="${v}">`),
  shape('HTML: data attribute', 'public/index.html', inMarkup, (n, v) => `<div id="map" data-${n.kebab}="${v}"></div>`),
  shape('HTML: script', 'public/index.html', quoted, (n, v) => `<script>window.${n.camel} = "${v}";</script>`),
  md('list', (n, v) => `- ${n.title}: \`${v}\``),
  md('prose', (n, v) => `The ${n.title} is ${v} until May.`),
  md('table', (n, v) => `| ${n.title} | ${v} |`),
  md('bold', (n, v) => `**${n.title}**: ${v}`),
];
