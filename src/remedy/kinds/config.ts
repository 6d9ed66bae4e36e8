import type { FileKind } from './kind.js';

const hash = { open: '#' } as const;
const above = { open: '#', above: true } as const;
const dollar = (name: string): string => `\${${name}}`;
const filled = (format: string) => (name: string): string =>
  `${format} reads no variables itself: the program that loads this file must put it in, or read ${name} directly and the line goes.`;

export const yaml: FileKind = {
  id: 'yaml', name: 'YAML', comment: hash,
  reading: { way: 'reference', text: dollar },
  remark: filled('YAML'),
};
export const spring: FileKind = { ...yaml, id: 'spring', name: 'Spring configuration', language: 'java', remark: () => 'Spring fills it in from the environment.' };
export const serverless: FileKind = {
  id: 'serverless', name: 'Serverless Framework', comment: hash, reading: { way: 'reference', text: (name) => `\${env:${name}}` },
};
export const json: FileKind = { id: 'json', name: 'JSON', reading: { way: 'reference', text: dollar }, remark: filled('JSON') };
export const jsonWithComments: FileKind = { ...json, id: 'jsonc', name: 'JSON with comments', comment: { open: '//' } };
export const vscode: FileKind = {
  id: 'vscode', name: 'VS Code settings', comment: { open: '//' }, reading: { way: 'reference', text: (name) => `\${env:${name}}` },
};
export const mcp: FileKind = { id: 'mcp', name: 'MCP configuration', reading: { way: 'reference', text: dollar }, remark: () => 'The client puts the variable in when it starts the server.' };
export const toml: FileKind = { id: 'toml', name: 'TOML', comment: hash, reading: { way: 'reference', text: dollar }, remark: filled('TOML') };
export const ini: FileKind = { id: 'ini', name: 'INI', comment: above, reading: { way: 'reference', text: dollar }, remark: filled('INI') };
export const properties: FileKind = {
  id: 'properties', name: 'properties', comment: above, language: 'java', reading: { way: 'reference', text: dollar },
  remark: () => 'Spring, Quarkus and Micronaut fill it in from the environment; java.util.Properties does not.',
};
export const gradleProperties: FileKind = {
  ...properties, id: 'gradle-properties', name: 'Gradle properties',
  remark: (name) => `Gradle fills nothing in here: delete the line and read providers.environmentVariable("${name}") in the build script, or keep it in ~/.gradle/gradle.properties.`,
};
export const npmrc: FileKind = {
  id: 'npmrc', name: '.npmrc', comment: above, reading: { way: 'reference', text: dollar }, remark: () => 'npm, pnpm and Yarn fill it in from the environment.',
};
export const env: FileKind = {
  id: 'env', name: '.env', comment: above, language: 'shell', reading: { way: 'blank' },
  remark: () => 'Keep the value in a file that Git ignores, and commit a .env.example with the names alone.',
};
export const xml: FileKind = { id: 'xml', name: 'XML', reading: { way: 'reference', text: dollar }, remark: filled('XML') };
export const maven: FileKind = { id: 'maven', name: 'Maven', language: 'java', reading: { way: 'reference', text: (name) => `\${env.${name}}` } };
export const nuget: FileKind = { id: 'nuget', name: 'NuGet configuration', language: 'csharp', reading: { way: 'reference', text: (name) => `%${name}%` } };
export const nginx: FileKind = {
  id: 'nginx', name: 'nginx', comment: hash, reading: { way: 'reference', text: dollar },
  remark: (name) => `nginx reads no variables of the environment: fill it in with envsubst '\${${name}}' when the container starts.`,
};
export const systemd: FileKind = {
  id: 'systemd', name: 'systemd unit', comment: above,
  reading: { way: 'reference', text: dollar, lines: [[/^\s*Environment=.*$/, (name) => `EnvironmentFile=/etc/default/${name.toLowerCase().replaceAll('_', '-')}`]] },
  remark: () => 'The file stands outside of Git, owned by root and readable by nobody else; LoadCredential= is stricter still.',
};
export const credentials: FileKind = {
  id: 'credentials', name: 'credentials file', comment: above, reading: { way: 'gone' },
  remark: () => 'This file belongs in your home directory, never in a repository.',
};
