import { parseByGrammar } from './grammar.js';
import { checked, tried } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, has, proof, put, run } from './tool.js';

/** No .NET here: the grammar of tree-sitter parses C#; what Mono's older compiler takes is run. */
export function proveCsharp(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = pairs.filter(({ language }) => language === 'csharp');
  return mine.map((pair) => {
    const file = put(`csharp-files/${pair.store}.cs`, `${pair.snippet.code}\n`);
    const parsed = parseByGrammar('csharp', file);
    if (parsed === undefined) return proof(pair, 'no', 'no parser for C# here');
    const target = of[pair.store];
    if (!parsed.ok || pair.store !== 'env' || target === undefined || !has('mcs') || !has('mono')) return checked(pair, parsed, 'syntax', 'parsed by a grammar; no .NET here');
    const main = put('csharp-files/Main.cs', `static class Program { static void Main() { System.Console.Write(${pair.names.pascal}.Read()); } }\n`);
    const built = run('mcs', ['-out:csharp-files/env.exe', file, main], folder);
    if (!built.ok) return checked(pair, built, 'compiled', '');
    return tried(pair, target, 'compiled by Mono; ', (env) => run('mono', ['csharp-files/env.exe'], folder, env));
  });
}

/** Files that other programs read: YAML and HCL, by their own tools or a parser. */
export function proveFiles(pairs: readonly Pair[]): readonly Proof[] {
  const yaml = 'import sys, yaml; sys.exit(0 if isinstance(yaml.safe_load(open(sys.argv[1])), dict) else 1)';
  const hasYaml = run('python3', ['-c', 'import yaml'], folder).ok;
  return pairs.flatMap((pair): readonly Proof[] => {
    switch (pair.language) {
      case 'compose': case 'kubernetes': case 'github-actions': case 'gitlab-ci': {
        const file = put(`yaml/${pair.language}.yml`, `${pair.snippet.code}\n`);
        return [hasYaml ? checked(pair, run('python3', ['-c', yaml, file], folder), 'syntax', 'parsed as YAML') : proof(pair, 'no', 'no parser for YAML here')];
      }
      case 'terraform': {
        put('terraform/main.tf', `${pair.snippet.code}\n`);
        if (!has('terraform')) return [proof(pair, 'no', 'no Terraform here')];
        const ready = run('terraform', ['init', '-input=false'], `${folder}/terraform`);
        return [checked(pair, ready.ok ? run('terraform', ['validate', '-no-color'], `${folder}/terraform`) : ready, 'compiled', 'validated by Terraform')];
      }
      case 'dockerfile': {
        const parsed = parseByGrammar('dockerfile', put('docker/Dockerfile', `${pair.snippet.code}\n`));
        return [parsed === undefined ? proof(pair, 'no', 'no parser for this here') : checked(pair, parsed, 'syntax', 'parsed by a grammar; no builder of images here')];
      }
      default:
        return [];
    }
  });
}
