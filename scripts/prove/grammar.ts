import { folder, once, put, type Ran, run } from './tool.js';

const parser = `import sys
from tree_sitter_language_pack import get_parser
tree = get_parser(sys.argv[1]).parse(open(sys.argv[2], "rb").read())
sys.exit(1 if tree.root_node.has_error else 0)
`;

/** Grammars of tree-sitter, for languages whose own tools cannot be had here: a file that they cannot read is wrong. */
export function parseByGrammar(grammar: string, file: string): Ran | undefined {
  const packages = ['tree-sitter-language-pack>=0.9,<1'];
  const installed = once('grammars.txt', packages, () => {
    const venv = run('python3', ['-m', 'venv', 'grammars'], folder);
    return venv.ok ? run('grammars/bin/pip', ['install', '--quiet', ...packages], folder) : venv;
  });
  return installed.ok ? run('grammars/bin/python', [put('parse.py', parser), grammar, file], folder) : undefined;
}
