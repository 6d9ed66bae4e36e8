import { describe, expect, it } from 'vitest';
import type { Finding, Fingerprint } from '../../src/finding.js';
import { allowance } from '../../src/remedy/allowance.js';
import { fileKind } from '../../src/remedy/file-kind.js';
import { foreignDirective } from '../../src/remedy/foreign.js';

it.each([
  ['src/a.ts', 'typescript'], ['a.mjs', 'javascript'], ['A.TSX', 'tsx'], ['a.py', 'python'], ['a.go', 'go'], ['A.java', 'java'], ['a.kts', 'kotlin'], ['a.cs', 'csharp'], ['a.rb', 'ruby'],
  ['Gemfile', 'ruby'], ['a.php', 'php'], ['a.rs', 'rust'], ['a.swift', 'swift'], ['a.scala', 'scala'], ['a.dart', 'dart'], ['a.exs', 'elixir'], ['a.lua', 'lua'], ['a.c', 'c'], ['a.hpp', 'cpp'],
  ['a.sh', 'shell'], ['.envrc', 'shell'], ['a.ps1', 'powershell'], ['a.yml', 'yaml'], ['docker-compose.prod.yml', 'compose'], ['compose.yaml', 'compose'], ['k8s/a.yaml', 'kubernetes'],
  ['web-deployment.yaml', 'kubernetes'], ['charts/app/templates/a.yaml', 'helm'], ['.github/workflows/ci.yml', 'github-actions'], ['.gitlab-ci.yml', 'gitlab-ci'], ['.circleci/config.yml', 'circleci'],
  ['a.json', 'json'], ['tsconfig.json', 'jsonc'], ['package-lock.json', 'text'], ['.vscode/settings.json', 'vscode'], ['a.toml', 'toml'], ['a.ini', 'ini'], ['a.properties', 'properties'],
  ['src/main/resources/application-prod.yml', 'spring'], ['.env', 'env'], ['.env.local', 'env'], ['prod.env', 'env'], ['.npmrc', 'npmrc'], ['.pypirc', 'credentials'], ['Dockerfile', 'dockerfile'],
  ['Dockerfile.dev', 'dockerfile'], ['main.tf', 'terraform'], ['prod.tfvars', 'terraform-variables'], ['a.xml', 'xml'], ['pom.xml', 'maven'], ['a.html', 'html'], ['a.sql', 'sql'], ['Makefile', 'make'],
  ['a.vue', 'vue'], ['a.svelte', 'svelte'], ['a.ipynb', 'notebook'], ['a.nix', 'nix'], ['build.gradle', 'groovy'], ['Jenkinsfile', 'jenkins'], ['a.md', 'markdown'], ['id_rsa', 'text'], ['go', 'text'],
  ['config.php.example', 'php'], ['__proto__', 'text'],
])('%s is %s', (path, id) => {
  expect(fileKind(path).id).toBe(id);
});

function blocked(over: Partial<Finding> = {}): Finding {
  return { rule: 'clarifai-api-key', fingerprint: '0f1e2d3c4b5a6978' as Fingerprint, source: 'line', line: 3, endLine: 3, ...over } as Finding;
}

describe('the words that allow a key', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    ['a.ts', 'k', '// keyfence:allow clarifai-api-key -- <reason>'],
    ['a.py', 'k', '# keyfence:allow clarifai-api-key -- <reason>'],
    ['a.sql', 'k', '-- keyfence:allow clarifai-api-key -- <reason>'],
    ['a.css', 'k', '/* keyfence:allow clarifai-api-key -- <reason> */'],
    ['a.html', '<p>k', '<!-- keyfence:allow clarifai-api-key -- <reason> -->'],
    ['a.vue', 'const k = 1;', '// keyfence:allow clarifai-api-key -- <reason>'],
    ['.env', 'K=1', '# keyfence:allow-next-line clarifai-api-key -- <reason>'],
    ['a.py', 'k  # pragma: allowlist secret', '# keyfence:allow clarifai-api-key -- <reason>'],
    ['a.ts', 'k // gitleaks:allow revoked in March', '// keyfence:allow clarifai-api-key -- revoked in March'],
    ['a.json', 'k', 'npx keyfence allow 0f1e2d3c4b5a6978 --reason "<reason>"'],
    ['a.xml', 'k', 'npx keyfence allow 0f1e2d3c4b5a6978 --reason "<reason>"'],
    ['a.sh', String.raw`curl k \ `, 'npx keyfence allow 0f1e2d3c4b5a6978 --reason "<reason>"'],
  ];
  it.each(lines)('%s  %s', (path, line, expected) => {
    expect(allowance(blocked(), fileKind(path), line, 'npx keyfence').text).toBe(expected);
  });

  it.each<Partial<Finding>>([{ endLine: 9 }, { source: 'path' }, { source: 'commit-message' }])('are a command where no comment can stand: %o', (over) => {
    expect(allowance(blocked(over), fileKind('a.ts'), 'k', 'npx keyfence').kind).toBe('command');
  });
});

it.each([
  ['x // gitleaks:allow', 'gitleaks:allow'], ['x  # pragma: allowlist secret', 'pragma: allowlist secret'], ['x # pragma: whitelist secret', 'pragma: allowlist secret'],
  ['x # trufflehog:ignore', 'trufflehog:ignore'], ['x # ggignore', 'ggignore'], ['x // secretlint-disable-line', 'secretlint-disable-line'], ['x', undefined],
])('%s is told from %s', (line, name) => {
  expect(foreignDirective(line)?.name).toBe(name);
});
