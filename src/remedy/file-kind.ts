import * as compiled from './kinds/compiled.js';
import * as config from './kinds/config.js';
import * as documents from './kinds/documents.js';
import * as functional from './kinds/functional.js';
import * as infrastructure from './kinds/infrastructure.js';
import type { FileKind } from './kinds/kind.js';
import * as pipeline from './kinds/pipeline.js';
import * as scripting from './kinds/scripting.js';
import * as shell from './kinds/shell.js';
import * as web from './kinds/web.js';

/** What kind of file stands at this repository path, by its place and name alone. */
export function fileKind(path: string): FileKind {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const place = places.find(([piece, pattern]) => lower.includes(piece) && pattern.test(lower))?.[2];
  return place ?? byName(name) ?? byExtension(name) ?? documents.text;
}

/**
 * Looked at first: names and folders that say more than an extension. In order; matched against the whole path in lower case. A path that
 * lacks the piece in front cannot match: so most patterns need not be compiled.
 */
const places: readonly (readonly [string, RegExp, FileKind])[] = [
  ['ml', /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/, pipeline.githubActions],
  ['.gitlab', /(?:^|\/)(?:\.gitlab-ci[^/]*|\.gitlab\/.*)\.ya?ml$/, pipeline.gitlabCi],
  ['.circleci', /(?:^|\/)\.circleci\/.*\.ya?ml$/, pipeline.circleCi],
  ['azure-pipelines', /(?:^|\/)[^/]*azure-pipelines[^/]*\.ya?ml$/, pipeline.azurePipelines],
  ['bitbucket-pipelines', /(?:^|\/)bitbucket-pipelines\.ya?ml$/, pipeline.bitbucket],
  ['compose', /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$/, infrastructure.compose],
  ['ml', /(?:^|\/)(?:playbooks?|roles|group_vars|host_vars|ansible)\/.*\.ya?ml$|(?:^|\/)(?:playbook|site)\.ya?ml$/, pipeline.ansible],
  ['templates/', /(?:^|\/)(?:charts?|helm)\/.*\/?templates\/.*\.(?:ya?ml|tpl)$/, infrastructure.helm],
  ['ml', /(?:^|\/)(?:k8s|kubernetes|kube|manifests|kustomize|deploy|overlays)\/.*\.ya?ml$/, infrastructure.kubernetes],
  ['ml', /(?:^|\/)(?:[^/]*[.-])?(?:deployment|statefulset|daemonset|cronjob|configmap|pod|kustomization)\.ya?ml$/, infrastructure.kubernetes],
  ['cloudformation', /(?:^|\/)cloudformation(?:\/.*|[^/]*)\.(?:ya?ml|json)$/, infrastructure.cloudFormation],
  ['cfn', /(?:^|\/)cfn(?:\/.*|[^/]*)\.(?:ya?ml|json)$/, infrastructure.cloudFormation],
  ['template.', /(?:^|\/)(?:[^/]*\.)?template\.ya?ml$/, infrastructure.cloudFormation],
  ['serverless', /(?:^|\/)serverless\.ya?ml$/, config.serverless],
  ['ml', /(?:^|\/)(?:application|bootstrap)(?:-[^/]*)?\.ya?ml$/, config.spring],
  ['mcp.json', /(?:^|\/)\.vscode\/mcp\.json$|(?:^|\/)\.?mcp\.json$/, config.mcp],
  ['claude_desktop_config.json', /(?:^|\/)claude_desktop_config\.json$/, config.mcp],
  ['code', /(?:^|\/)\.vscode\/[^/]*\.json$|\.code-workspace$/, config.vscode],
  ['.json', /(?:^|\/)(?:[tj]sconfig[^/]*|\.eslintrc|\.devcontainer|devcontainer|\.swcrc)\.json$/, config.jsonWithComments],
  ['postman', /postman_(?:collection|environment)\.json$/, documents.postman],
  ['.xml', /(?:^|\/)(?:pom|settings)\.xml$/, config.maven],
  ['nuget', /(?:^|\/)nuget\.config$/, config.nuget],
  ['env', /(?:^|\/)(?:\.?env|\.env\.[^/]*|[^/]*\.env|\.flaskenv)$/, config.env],
  ['.dev.vars', /(?:^|\/)\.dev\.vars$/, config.env],
  ['.envrc', /(?:^|\/)\.envrc$/, shell.shell],
  ['erfile', /(?:^|\/)(?:dockerfile|containerfile)(?:\.[^/]*)?$|\.dockerfile$/, infrastructure.dockerfile],
  ['jenkinsfile', /(?:^|\/)jenkinsfile[^/]*$|\.jenkinsfile$/, pipeline.jenkins],
  ['.tfvars', /\.tfvars(?:\.json)?$/, infrastructure.terraformVariables],
  ['lock', /(?:^|\/)(?:[^/]*-lock\.json|[^/]*\.lock|[^/]*-lock\.ya?ml)$/, documents.text],
  ['go.sum', /(?:^|\/)go\.sum$/, documents.text],
  ['npm-shrinkwrap.json', /(?:^|\/)npm-shrinkwrap\.json$/, documents.text],
  ['nginx', /(?:^|\/)nginx[^/]*\.conf$|(?:^|\/)nginx\/.*\.conf$/, config.nginx],
  ['gradle.properties', /(?:^|\/)gradle\.properties$/, config.gradleProperties],
];

const names: Readonly<Record<string, FileKind>> = {
  makefile: shell.make, gnumakefile: shell.make, justfile: shell.just, '.justfile': shell.just, 'cmakelists.txt': shell.cmake,
  gemfile: scripting.ruby, rakefile: scripting.ruby, fastfile: scripting.ruby, podfile: scripting.ruby, vagrantfile: scripting.ruby, brewfile: scripting.ruby,
  '.npmrc': config.npmrc, '.pnpmrc': config.npmrc, '.yarnrc': config.npmrc, '.pypirc': config.credentials, '.netrc': config.credentials, _netrc: config.credentials,
  '.pgpass': config.credentials, '.git-credentials': config.credentials, '.s3cfg': config.credentials, credentials: config.credentials,
  '.gitconfig': config.ini, '.editorconfig': config.ini, '.bashrc': shell.shell, '.zshrc': shell.shell, '.profile': shell.shell, '.bash_profile': shell.shell, '.zshenv': shell.shell,
  procfile: shell.shell, '.babelrc': config.jsonWithComments, '.eslintrc': config.jsonWithComments, '.yarnrc.yml': config.yaml,
};

function byName(name: string): FileKind | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

const extensions: readonly (readonly [string, FileKind])[] = [
  ['ts mts cts', web.typescript], ['js mjs cjs', web.javascript], ['tsx', web.tsx], ['jsx', web.jsx], ['vue', web.vue], ['svelte', web.svelte], ['astro', web.astro],
  ['html htm xhtml ejs hbs twig jinja j2 erb', web.html], ['coffee', web.coffee],
  ['py pyw pyi bzl', scripting.python], ['rb rake gemspec ru', scripting.ruby], ['cr', scripting.crystal], ['ex exs', scripting.elixir], ['php php5 phtml', scripting.php],
  ['pl pm', scripting.perl], ['lua luau', scripting.lua], ['r rmd', scripting.r], ['jl', scripting.julia], ['tcl', scripting.tcl],
  ['go', compiled.go], ['rs', compiled.rust], ['java', compiled.java], ['kt kts', compiled.kotlin], ['scala sc sbt', compiled.scala], ['groovy gradle gvy', compiled.groovy],
  ['cs csx razor cshtml', compiled.csharp], ['fs fsx', compiled.fsharp], ['vb', compiled.visualBasic], ['swift', compiled.swift], ['m mm', compiled.objectiveC],
  ['dart', compiled.dart], ['c h', compiled.c], ['cpp cc cxx hpp hh hxx ino', compiled.cpp], ['zig', compiled.zig], ['nim', compiled.nim],
  ['hs lhs', functional.haskell], ['erl hrl', functional.erlang], ['clj cljs cljc edn', functional.clojure], ['lisp el scm rkt', functional.lisp],
  ['ml mli', functional.ocaml], ['nix', functional.nix],
  ['sh bash zsh ksh bats', shell.shell], ['fish', shell.fish], ['ps1 psm1 psd1', shell.powershell], ['bat cmd', shell.batch], ['mk mak', shell.make], ['cmake', shell.cmake], ['sql', shell.sql],
  ['yaml yml', config.yaml], ['json webmanifest geojson har', config.json], ['jsonc json5', config.jsonWithComments], ['toml', config.toml], ['ini cfg conf cnf', config.ini],
  ['properties', config.properties], ['xml config plist csproj xaml resx storyboard', config.xml], ['service timer', config.systemd],
  ['tf hcl', infrastructure.terraform], ['bicep', infrastructure.bicep],
  ['ipynb', documents.notebook], ['md mdx markdown', documents.markdown], ['rst', documents.restructured], ['adoc', documents.asciidoc], ['http rest', documents.restClient], ['css scss less', documents.css], ['tex', documents.tex],
];

let table: ReadonlyMap<string, FileKind> | undefined;

function byExtension(name: string): FileKind | undefined {
  table ??= new Map(extensions.flatMap(([list, kind]) => list.split(' ').map((extension) => [extension, kind] as const)));
  const own = name.replace(/\.(?:template|tmpl|dist|sample|example|bak|orig|old)$/, '');
  return own.includes('.') ? table.get(own.slice(own.lastIndexOf('.') + 1)) : undefined;
}
