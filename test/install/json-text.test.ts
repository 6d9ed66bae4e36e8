import { describe, expect, it } from 'vitest';
import { removeMember, setString } from '../../src/install/json-text.js';

const path = ['scripts', 'prepare'] as const;

describe('setString', () => {
  it.each([
    ['an empty object', '{}', '{\n  "scripts": {\n    "prepare": "x"\n  }\n}'],
    ['no scripts', '{\n  "name": "a"\n}\n', '{\n  "name": "a",\n  "scripts": {\n    "prepare": "x"\n  }\n}\n'],
    ['scripts with tabs', '{\n\t"scripts": {\n\t\t"test": "t"\n\t},\n\t"files": ["a", "b"]\n}\n', '{\n\t"scripts": {\n\t\t"test": "t",\n\t\t"prepare": "x"\n\t},\n\t"files": ["a", "b"]\n}\n'],
    ['empty scripts', '{\n    "scripts": {},\n    "a": 1\n}', '{\n    "scripts": {\n        "prepare": "x"\n    },\n    "a": 1\n}'],
    ['empty scripts over two lines', '{\n  "scripts": {\n  }\n}', '{\n  "scripts": {\n    "prepare": "x"\n  }\n}'],
    ['one line', '{"name":"a","scripts":{"test":"t"}}', '{"name":"a","scripts":{"test":"t","prepare":"x"}}'],
    ['one line without scripts', '{"name":"a"}', '{"name":"a","scripts":{"prepare":"x"}}'],
    ['one airy line', '{ "name": "a", "scripts": { "test": "t" } }', '{ "name": "a", "scripts": { "test": "t", "prepare": "x" } }'],
    ['CRLF', '{\r\n  "scripts": {\r\n    "a": "b"\r\n  }\r\n}\r\n', '{\r\n  "scripts": {\r\n    "a": "b",\r\n    "prepare": "x"\r\n  }\r\n}\r\n'],
    ['a byte order mark', '\u{feff}{\n  "scripts": {\n    "a": "b"\n  }\n}', '\u{feff}{\n  "scripts": {\n    "a": "b",\n    "prepare": "x"\n  }\n}'],
    ['a script that is there', '{ "scripts": { "prepare" : "old", "z": "\\"}" } }', '{ "scripts": { "prepare" : "x", "z": "\\"}" } }'],
    ['braces, brackets and quotes in strings', '{"a":"}]\\"{","b":[{"scripts":{}}],"scripts":{"p":"{"}}', '{"a":"}]\\"{","b":[{"scripts":{}}],"scripts":{"p":"{","prepare":"x"}}'],
    ['numbers, words and empty lists', '{"a":1,"b":true,"c":[],"d":null,"scripts":{"p":"q"}}', '{"a":1,"b":true,"c":[],"d":null,"scripts":{"p":"q","prepare":"x"}}'],
  ])('%s', (_, before, after) => {
    const text = setString(before, path, 'x');
    expect(text).toBe(after);
    expect((JSON.parse(text.replace(/^\u{feff}/u, '')) as { scripts: { prepare: string } }).scripts.prepare).toBe('x');
  });

  it.each([
    ['scripts that had others', '{\n\t"scripts": {\n\t\t"test": "t"\n\t},\n\t"files": ["a", "b"]\n}\n', false],
    ['no scripts', '{\n  "name": "a"\n}\n', true],
    ['no scripts on one line', '{"name":"a"}', true],
    ['scripts on one line', '{ "name": "a", "scripts": { "test": "t" } }', false],
    ['empty scripts', '{"scripts":{}}', false],
    ['CRLF', '{\r\n  "scripts": {\r\n    "a": "b"\r\n  }\r\n}\r\n', false],
  ])('is undone by removeMember: %s', (_, before, emptied) => {
    expect(removeMember(setString(before, path, 'a "quoted" && \\ value'), path, emptied)).toBe(before);
  });
});

describe('removeMember', () => {
  it.each([
    ['the first of several', '{"scripts":{"prepare":"x","b":"c"}}', '{"scripts":{"b":"c"}}'],
    ['one in the middle', '{"scripts":{"a":"b", "prepare":"x", "b":"c"}}', '{"scripts":{"a":"b", "b":"c"}}'],
    ['the only one, with its object', '{"a":1,"scripts":{"prepare":"x"},"b":2}', '{"a":1,"b":2}'],
    ['nothing where there is none', '{"a":1}', '{"a":1}'],
    ['nothing where there is none of that name', '{"scripts":{"a":"b"}}', '{"scripts":{"a":"b"}}'],
  ])('%s', (_, before, after) => {
    expect(removeMember(before, path, true)).toBe(after);
  });
});
