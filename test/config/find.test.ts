import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findConfig } from '../../src/config/find.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const config = 'keyfence.config.json';

describe('the configuration is', () => {
  test.each([
    [{}, undefined],
    [{ [config]: '{"rules":{}}' }, { file: config, value: { rules: {} } }],
    [{ [config]: '\u{feff}{}' }, { file: config, value: {} }],
    [{ [config]: '{}', 'package.json': '{"name":"x"}' }, { file: config, value: {} }],
    [{ 'package.json': '{"keyfence":{"skip":[]}}' }, { file: 'package.json', value: { skip: [] } }],
    [{ 'package.json': '{"keyfence":null}' }, { file: 'package.json', value: null }],
    [{ 'package.json': '{"devDependencies":{"keyfence":"1"}}' }, undefined],
    [{ 'package.json': '<<<<<<< "keyfence": "1"' }, undefined],
    [{ 'package.json': '{"name": ' }, undefined],
  ])('%j', (files, found) => {
    expect(findConfig(folderWith(files as Record<string, string>), undefined)).toEqual({ ok: true, value: found });
  });

  test('the named file, and no other', () => {
    const folder = folderWith({ [config]: 'not JSON', 'other.json': '{"rules":{}}' });
    expect(findConfig(folder, join(folder, 'other.json'))).toMatchObject({ ok: true, value: { value: { rules: {} } } });
  });

  test('none outside of a repository', () => {
    expect(findConfig(undefined, undefined)).toEqual({ ok: true, value: undefined });
  });
});

describe('a configuration that is not read fails', () => {
  test.each([
    [{ [config]: '{\n  "rules": {},\n}' }, `${config}:3:1 is not valid JSON`],
    [{ [config]: '' }, `${config} is not valid JSON`],
    [{ [config]: '{}', 'package.json': '{"keyfence":{}}' }, `${config} and the key "keyfence" of package.json both configure keyfence`],
    [{ 'package.json': '{"keyfence": {"rules": {}' }, 'is not valid JSON'],
    [{ 'package.json': '{"keyfence":' }, 'is not valid JSON'],
  ])('%j', (files, message) => {
    const found = findConfig(folderWith(files), undefined);
    expect(found.ok ? '' : found.failure.message).toContain(message);
  });

  test('and its text is not repeated', () => {
    const found = findConfig(folderWith({ [config]: '{"a": topsecret' }), undefined);
    expect(JSON.stringify(found)).not.toContain('topsecret');
  });

  test('when it is named and does not exist', () => {
    const found = findConfig(undefined, join(folderWith({}), 'missing.json'));
    expect(found.ok ? '' : found.failure.message).toContain('missing.json does not exist');
  });

  test('when it is a folder', () => {
    const found = findConfig(undefined, folderWith({}));
    expect(found.ok ? '' : found.failure.message).toContain('cannot be read (EISDIR)');
  });
});
