import { fileKind } from '../file-kind.js';
import { type Names, type Templates, text } from './snippet.js';

/** The expression that the block message puts into a file of this name: message and guide agree because there is only this one. */
function read(file: string, { env }: Names): string {
  const { reading } = fileKind(file);
  if (reading.way === 'code') return reading.read(env);
  return reading.way === 'reference' ? reading.text(env) : '';
}

/** Reading the environment variable; each fails with the variable's name when it is not set. */
export const env: Templates = {
  typescript: (n) => ({
    code: text`
      const ${n.camel} = ${read('a.ts', n)};
      if (!${n.camel}) throw new Error('${n.env} is not set');`,
  }),
  javascript: (n) => ({
    code: text`
      const ${n.camel} = ${read('a.js', n)};
      if (!${n.camel}) throw new Error('${n.env} is not set');`,
  }),
  python: (n) => ({
    code: text`
      import os

      ${n.snake} = ${read('a.py', n)}  # KeyError: '${n.env}' when it is not set`,
  }),
  go: (n) => ({
    code: text`
      package secrets

      import (
      	"errors"
      	"os"
      )

      func ${n.pascal}() (string, error) {
      	${n.camel} := ${read('a.go', n)}
      	if ${n.camel} == "" {
      		return "", errors.New("${n.env} is not set")
      	}
      	return ${n.camel}, nil
      }`,
  }),
  java: (n) => ({
    code: text`
      import java.util.Objects;

      final class ${n.pascal} {
        static String read() {
          return Objects.requireNonNull(${read('A.java', n)}, "${n.env} is not set");
        }
      }`,
  }),
  kotlin: (n) => ({
    code: text`
      fun ${n.camel}(): String =
          requireNotNull(${read('a.kt', n)}) { "${n.env} is not set" }`,
  }),
  csharp: (n) => ({
    code: text`
      using System;

      static class ${n.pascal}
      {
          public static string Read() =>
              ${read('a.cs', n)}
              ?? throw new InvalidOperationException("${n.env} is not set");
      }`,
  }),
  ruby: (n) => ({ code: `${n.snake} = ${read('a.rb', n)} # KeyError when it is not set` }),
  php: (n) => ({
    code: text`
      <?php

      $${n.camel} = ${read('a.php', n)};
      if ($${n.camel} === false || $${n.camel} === '') {
          throw new RuntimeException('${n.env} is not set');
      }`,
  }),
  rust: (n) => ({
    code: text`
      fn ${n.snake}() -> String {
          ${read('a.rs', n)}
      }`,
  }),
  shell: (n) => ({
    code: text`
      : "${read('a.sh', n)}"   # stops here when it is not set
      your-program   # reads ${n.env} from its environment`,
  }),
  swift: (n) => ({
    code: text`
      import Foundation

      guard ProcessInfo.processInfo.environment["${n.env}"] != nil else { fatalError("${n.env} is not set") }
      let ${n.camel} = ${read('a.swift', n)}`,
  }),
  scala: (n) => ({ code: `val ${n.camel}: String = ${read('a.scala', n)} // NoSuchElementException when it is not set` }),
  dart: (n) => ({
    code: text`
      import 'dart:io';

      final ${n.camel} = ${read('a.dart', n)}; // stops when it is not set`,
  }),
  elixir: (n) => ({ code: `${n.snake} = ${read('a.ex', n)} # raises when it is not set` }),
  groovy: (n) => ({
    code: text`
      def ${n.camel} = ${read('a.groovy', n)}
      assert ${n.camel} : '${n.env} is not set'`,
  }),
  powershell: (n) => ({
    code: text`
      if (-not $env:${n.env}) { throw '${n.env} is not set' }
      $${n.camel} = $env:${n.env}`,
  }),
  c: (n) => ({
    code: text`
      #include <stdio.h>
      #include <stdlib.h>

      const char *${n.snake}(void) {
        const char *value = ${read('a.c', n)};
        if (value == NULL) {
          fputs("${n.env} is not set\n", stderr);
          exit(EXIT_FAILURE);
        }
        return value;
      }`,
  }),
  cpp: (n) => ({
    code: text`
      #include <cstdlib>
      #include <stdexcept>
      #include <string>

      std::string ${n.snake}() {
        const char *value = ${read('a.cpp', n)};
        if (value == nullptr) throw std::runtime_error("${n.env} is not set");
        return value;
      }`,
  }),
  lua: (n) => ({ code: `local ${n.snake} = assert(${read('a.lua', n)}, "${n.env} is not set")` }),
  perl: (n) => ({ code: `my $${n.snake} = ${read('a.pl', n)} // die "${n.env} is not set\\n";` }),
  r: (n) => ({
    code: text`
      ${n.snake} <- ${read('a.r', n)}
      if (${n.snake} == "") stop("${n.env} is not set")`,
  }),
};
