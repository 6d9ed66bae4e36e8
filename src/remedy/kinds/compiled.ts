import type { FileKind, Join } from './kind.js';

const slashes = { open: '//' } as const;
const plus: Join = { kind: 'operator', operator: ' + ' };

export const go: FileKind = {
  id: 'go', name: 'Go', comment: slashes, language: 'go',
  reading: {
    way: 'code', needs: 'import "os"', quotes: ['"', '`'], read: (name) => `os.Getenv("${name}")`, join: plus,
    // A constant cannot be read at run time.
    declarations: [[/^(\s*)const\s+(\w+)(?:\s+string)?\s*=\s*$/, '$1var $2 = ']],
  },
};

export const rust: FileKind = {
  id: 'rust', name: 'Rust', comment: slashes, language: 'rust',
  reading: {
    way: 'code', quotes: ['"'], prefixes: /\b[bcr]{1,2}#*$/, read: (name) => `std::env::var("${name}").expect("${name} is not set")`,
    join: { kind: 'call', hole: '{}', write: (text, read) => `format!(${text}, ${read})` },
    declarations: [
      [/^(\s*(?:pub(?:\([^)]*\))?\s+)?)(?:const|static)\s+(\w+)\s*:\s*&(?:'static\s+)?str\s*=\s*$/,
        '$1static $2: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| READ)'],
      [/^(\s*let\s+(?:mut\s+)?\w+)\s*:\s*&(?:'static\s+)?str\s*=\s*$/, '$1: String = '],
    ],
  },
};

export const java: FileKind = {
  id: 'java', name: 'Java', comment: slashes, language: 'java',
  reading: { way: 'code', quotes: ['"""', '"'], read: (name) => `System.getenv("${name}")`, join: plus },
};

export const kotlin: FileKind = {
  id: 'kotlin', name: 'Kotlin', comment: slashes, language: 'kotlin',
  reading: {
    way: 'code', quotes: ['"""', '"'], read: (name) => `System.getenv("${name}")`,
    join: { kind: 'interpolate', hole: (read) => `\${${read}}` },
    declarations: [[/^(\s*(?:(?:public|private|internal|protected)\s+)?)const\s+val\s+(.*)$/, '$1val $2']],
  },
};

export const scala: FileKind = {
  id: 'scala', name: 'Scala', comment: slashes, language: 'scala',
  reading: { way: 'code', quotes: ['"""', '"'], prefixes: /\b[sf]$/, read: (name) => `sys.env("${name}")`, join: plus },
};

export const groovy: FileKind = {
  id: 'groovy', name: 'Groovy', comment: slashes, language: 'groovy',
  reading: {
    way: 'code', quotes: ['"""', "'''", '"', "'"], read: (name) => `System.getenv('${name}')`,
    join: { kind: 'interpolate', quote: '"', hole: (read) => `\${${read}}` },
  },
};

export const csharp: FileKind = {
  id: 'csharp', name: 'C#', comment: slashes, language: 'csharp',
  reading: {
    way: 'code', needs: 'using System;', quotes: ['"""', '"'], prefixes: /[$@]{1,2}$/, read: (name) => `Environment.GetEnvironmentVariable("${name}")`, join: plus,
    declarations: [
      [/^(\s*(?:(?:public|private|internal|protected)\s+)+)const\s+string\s+(\w+)\s*=\s*$/, '$1static readonly string $2 = '],
      [/^(\s*)const\s+string\s+([A-Z]\w*)\s*=\s*$/, '$1static readonly string $2 = '],
      [/^(\s*)const\s+string\s+(\w+)\s*=\s*$/, '$1string $2 = '],
    ],
  },
};

export const fsharp: FileKind = {
  id: 'fsharp', name: 'F#', comment: slashes, language: 'csharp',
  reading: { way: 'code', quotes: ['"""', '"'], read: (name) => `System.Environment.GetEnvironmentVariable "${name}"`, join: plus },
};

export const visualBasic: FileKind = {
  id: 'visual-basic', name: 'Visual Basic', comment: { open: "'" }, language: 'csharp',
  reading: {
    way: 'code', quotes: ['"'], read: (name) => `Environment.GetEnvironmentVariable("${name}")`, join: { kind: 'operator', operator: ' & ' },
    declarations: [[/^(\s*(?:(?:Public|Private|Friend)\s+)?)Const\s+(.*)$/i, '$1ReadOnly $2']],
  },
};

export const swift: FileKind = {
  id: 'swift', name: 'Swift', comment: slashes, language: 'swift',
  reading: {
    way: 'code', needs: 'import Foundation', quotes: ['"""', '"'], read: (name) => `ProcessInfo.processInfo.environment["${name}"]!`,
    join: { kind: 'interpolate', hole: (read) => `\\(${read})` },
  },
  remark: () => 'An app that ships to devices can be taken apart: make this call on your server, and read the variable there.',
};

export const objectiveC: FileKind = {
  id: 'objective-c', name: 'Objective-C', comment: slashes,
  reading: { way: 'code', quotes: ['@"', '"'], read: (name) => `NSProcessInfo.processInfo.environment[@"${name}"]` },
};

export const dart: FileKind = {
  id: 'dart', name: 'Dart', comment: slashes, language: 'dart',
  reading: {
    way: 'code', needs: "import 'dart:io';", quotes: ['"""', "'''", '"', "'"], read: (name) => `Platform.environment['${name}']!`,
    join: { kind: 'interpolate', hole: (read) => `\${${read}}` },
    declarations: [[/^(\s*(?:static\s+)?)const\s+(.*)$/, '$1final $2']],
  },
  remark: () => 'An app that ships to devices can be taken apart: make this call on your server, and read the variable there.',
};

export const c: FileKind = {
  id: 'c', name: 'C', comment: slashes, language: 'c',
  reading: {
    way: 'code', needs: '#include <stdlib.h>', quotes: ['"'], read: (name) => `getenv("${name}")`,
    declarations: [[/^(\s*)(?:static\s+)?(?:const\s+)?char\s+(?:const\s+)?(\w+)\s*\[\d*\]\s*=\s*$/, '$1const char *$2 = ']],
  },
};

export const cpp: FileKind = {
  id: 'cpp', name: 'C++', comment: slashes, language: 'cpp',
  reading: {
    way: 'code', needs: '#include <cstdlib>', quotes: ['"'], read: (name) => `std::getenv("${name}")`,
    declarations: [
      [/^(\s*)(?:static\s+)?(?:const\s+)?char\s+(?:const\s+)?(\w+)\s*\[\d*\]\s*=\s*$/, '$1const char *$2 = '],
      [/^(\s*(?:static\s+|inline\s+)*)constexpr\s+(.*)$/, '$1const $2'],
    ],
  },
};

export const zig: FileKind = {
  id: 'zig', name: 'Zig', comment: slashes,
  reading: { way: 'code', quotes: ['"'], read: (name) => `std.posix.getenv("${name}").?` },
};

export const nim: FileKind = {
  id: 'nim', name: 'Nim', comment: { open: '#' },
  reading: {
    way: 'code', needs: 'import std/os', quotes: ['"""', '"'], read: (name) => `getEnv("${name}")`, join: { kind: 'operator', operator: ' & ' },
    declarations: [[/^(\s*)const\s+(.*)$/, '$1let $2']],
  },
};
