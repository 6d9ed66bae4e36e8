import { spawnSync } from 'node:child_process';

/**
 * Other scanners, each as its own documentation has it run: on what is staged, on a folder, on the commits of a push.
 * None of them asks a provider or looks for an update, which would measure the network.
 */
type Tool = {
  readonly name: string;
  readonly staged: (files: readonly string[]) => readonly string[];
  readonly tree: (folder: string) => readonly string[];
  readonly range?: (from: string, to: string) => readonly string[];
};

const secretlintRules = '--secretlintrcJSON={"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';

const tools: readonly Tool[] = [
  {
    name: 'gitleaks',
    staged: () => ['git', '--pre-commit', '--staged', '--no-banner', '.'],
    tree: (folder) => ['dir', '--no-banner', folder],
    range: (from, to) => ['git', '--no-banner', `--log-opts=${from}..${to}`, '.'],
  },
  { name: 'ripsecrets', staged: (files) => files, tree: (folder) => [folder] },
  {
    name: 'trufflehog',
    staged: () => ['git', 'file://.', '--since-commit', 'HEAD', '--no-verification', '--no-update'],
    tree: (folder) => ['filesystem', folder, '--no-verification', '--no-update'],
    range: (from) => ['git', 'file://.', '--since-commit', from, '--no-verification', '--no-update'],
  },
  {
    name: 'kingfisher',
    staged: () => ['scan', '.', '--staged', '--no-validate', '--no-update-check', '--quiet'],
    tree: (folder) => ['scan', folder, '--git-history', 'none', '--no-validate', '--no-update-check', '--quiet'],
    range: (from) => ['scan', '.', '--since-commit', from, '--no-validate', '--no-update-check', '--quiet'],
  },
  {
    name: 'secretlint',
    staged: (files) => [secretlintRules, '--no-glob', ...files],
    tree: (folder) => [secretlintRules, `${folder}/**/*`],
  },
  {
    name: 'detect-secrets',
    staged: (files) => ['scan', '--no-verify', ...files],
    tree: (folder) => ['scan', '--no-verify', '--all-files', folder],
  },
  { name: 'talisman', staged: () => ['--githook', 'pre-commit'], tree: () => ['--scan'] },
];

export type Found = { readonly name: string; readonly argv: readonly [string, ...string[]] };

/** The tools on PATH that can do this kind of work, with the command for it. */
export function staged(files: readonly string[]): readonly Found[] {
  return present().map((tool) => ({ name: tool.name, argv: [tool.name, ...tool.staged(files)] }));
}

export function tree(folder: string): readonly Found[] {
  return present().map((tool) => ({ name: tool.name, argv: [tool.name, ...tool.tree(folder)] }));
}

export function range(from: string, to: string): readonly Found[] {
  return present().flatMap((tool) => (tool.range ? [{ name: tool.name, argv: [tool.name, ...tool.range(from, to)] as const }] : []));
}

function present(): readonly Tool[] {
  return tools.filter(({ name }) => !spawnSync(name, ['--help'], { stdio: 'ignore' }).error);
}
