import { checked, tried } from './outcome.js';
import type { Pair, Proof } from './pairs.js';
import type { Targets } from './targets.js';
import { folder, has, once, proof, put, run } from './tool.js';

const parser = `import sys, tree_sitter, tree_sitter_c_sharp
tree = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language())).parse(open(sys.argv[1], "rb").read())
sys.exit(1 if tree.root_node.has_error else 0)
`;

/** No .NET here: the grammar of tree-sitter parses C#; what Mono's older compiler takes is run. */
export function proveCsharp(pairs: readonly Pair[], { of }: Targets): readonly Proof[] {
  const mine = pairs.filter(({ language }) => language === 'csharp');
  const installed = once('csharp.txt', ['tree-sitter', 'tree-sitter-c-sharp'], () => {
    const venv = run('python3', ['-m', 'venv', 'csharp'], folder);
    return venv.ok ? run('csharp/bin/pip', ['install', '--quiet', 'tree-sitter', 'tree-sitter-c-sharp'], folder) : venv;
  });
  if (!installed.ok) return mine.map((pair) => proof(pair, 'no', 'no parser for C# here'));
  const script = put('csharp-parse.py', parser);
  return mine.map((pair) => {
    const file = put(`csharp-files/${pair.store}.cs`, `${pair.snippet.code}\n`);
    const parsed = run('csharp/bin/python', [script, file], folder);
    const target = of[pair.store];
    if (!parsed.ok || pair.store !== 'env' || target === undefined || !has('mcs') || !has('mono')) return checked(pair, parsed, 'syntax', 'parsed by tree-sitter; no .NET here');
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
      case 'dockerfile':
        return [proof(pair, 'no', 'no builder of images here')];
      default:
        return [];
    }
  });
}
