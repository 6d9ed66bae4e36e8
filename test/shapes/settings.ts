import { bare, inMarkup, quoted, shape } from './shape.js';
import type { Shape, Text } from './shape.js';

const yaml = (name: string, text: Text, fits: Shape['fits'] = bare): Shape => shape(`YAML: ${name}`, 'config/app.yml', fits, text);
const json = (name: string, text: Text): Shape => shape(`JSON: ${name}`, 'config/app.json', quoted, text);
const xml = (name: string, path: string, text: Text): Shape => shape(`XML: ${name}`, path, inMarkup, text);
const tf = (name: string, text: Text): Shape => shape(`Terraform: ${name}`, 'infra/main.tf', quoted, text);

/** Configuration formats. */
export const settings: readonly Shape[] = [
  yaml('plain', (n, v) => `${n.snake}: ${v}`),
  yaml('quoted', (n, v) => `${n.camel}: "${v}"`, quoted),
  yaml('single-quoted', (n, v) => `${n.kebab}: '${v}'`, quoted),
  yaml('nested', (n, v) => `${n.provider}:\n  region: eu\n  api_key: ${v}\n`),
  yaml('nested, with a comment', (n, v) => `services:\n  # the paid plan\n  ${n.provider}:\n    enabled: true\n    token: "${v}"\n`, quoted),
  yaml('name and value', (n, v) => `env:\n  - name: ${n.upper}\n    value: ${v}\n`),
  yaml('flow', (n, v) => `${n.provider}: { region: eu, key: "${v}" }`, quoted),
  shape('Compose: list', 'docker-compose.yml', bare, (n, v) => `    environment:\n      - ${n.upper}=${v}\n`),
  shape('Compose: map', 'compose.yaml', bare, (n, v) => `    environment:\n      ${n.upper}: ${v}\n`),
  shape('Workflow: env', '.github/workflows/ci.yml', bare, (n, v) => `    env:\n      ${n.upper}: ${v}\n`),
  json('flat', (n, v) => `{\n  "${n.camel}": "${v}"\n}`),
  json('upper-case', (n, v) => `{ "${n.upper}": "${v}" }`),
  json('minified', (n, v) => `{"id":7,"${n.snake}":"${v}","region":"eu"}`),
  json('nested', (n, v) => `{\n  "${n.provider}": {\n    "region": "eu",\n    "key": "${v}"\n  }\n}`),
  json('nested on one line', (n, v) => `{"${n.Provider}": {"ApiKey": "${v}"}}`),
  json('key and value', (n, v) => `{ "key": "${n.snake}", "value": "${v}", "enabled": true }`),
  json('name and value on lines', (n, v) => `[\n  {\n    "name": "${n.upper}",\n    "value": "${v}"\n  }\n]`),
  shape('Notebook: source line', 'notebooks/demo.ipynb', quoted, (n, v) => `    "${n.snake} = \\"${v}\\"\\n",`),
  shape('JSON in a string', 'test/data.json', quoted, (n, v) => `{"body": "{\\"${n.snake}\\": \\"${v}\\"}"}`),
  shape('dotenv', '.env', bare, (n, v) => `${n.upper}=${v}\n`),
  shape('dotenv, quoted', '.env.production', quoted, (n, v) => `PORT=80\n${n.upper}="${v}"\n`),
  shape('dotenv, export', '.envrc', quoted, (n, v) => `export ${n.upper}='${v}'\n`),
  shape('properties', 'src/main/resources/application.properties', bare, (n, v) => `${n.dotted}=${v}\n`),
  shape('properties, spaced', 'gradle.properties', bare, (n, v) => `${n.camel} = ${v}\n`),
  shape('INI: flat', 'app.ini', bare, (n, v) => `[main]\n${n.snake} = ${v}\n`),
  shape('INI: section', 'app.cfg', bare, (n, v) => `[${n.provider}]\nregion = eu\nkey = ${v}\n`),
  shape('TOML: table', 'config.toml', quoted, (n, v) => `[${n.provider}]\ntimeout = 5\napi_key = "${v}"\n`),
  shape('TOML: dotted', 'config.toml', quoted, (n, v) => `[services]\n${n.provider}.token = "${v}"\n`),
  xml('appSettings', 'Web.config', (n, v) => `<add key="${n.pascal}" value="${v}" />`),
  xml('element', 'settings.xml', (n, v) => `<${n.camel}>${v}</${n.camel}>`),
  xml('nested element', 'settings.xml', (n, v) => `<${n.provider}>\n  <apiKey>${v}</apiKey>\n</${n.provider}>`),
  xml('attribute', 'settings.xml', (n, v) => `<${n.provider} enabled="true" apiKey="${v}"/>`),
  xml('Android string', 'app/src/main/res/values/strings.xml', (n, v) => `    <string name="${n.snake}">${v}</string>`),
  xml('Android manifest', 'app/src/main/AndroidManifest.xml', (n, v) => `<meta-data android:name="com.${n.provider}.API_KEY" android:value="${v}" />`),
  xml('property list', 'App/Info.plist', (n, v) => `\t<key>${n.pascal}</key>\n\t<string>${v}</string>`),
  xml('Spring property', 'context.xml', (n, v) => `<property name="${n.camel}" value="${v}"/>`),
  tf('variable file', (n, v) => `${n.snake} = "${v}"`),
  tf('provider block', (n, v) => `provider "${n.provider}" {\n  api_key = "${v}"\n}`),
  tf('variable default', (n, v) => `variable "${n.snake}" {\n  type    = string\n  default = "${v}"\n}`),
  shape('nginx: header', 'nginx.conf', bare, (n, v) => `    proxy_set_header X-${n.header} ${v};`),
  shape('CMake: set', 'CMakeLists.txt', quoted, (n, v) => `set(${n.upper} "${v}")`),
];
