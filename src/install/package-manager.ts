/** The tool that installs the dependencies. Yarn from version 2 on is `yarn`. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'yarn-1' | 'bun';

/** What tells it, from the package's folder up to the top of the repository. */
export type ManagerSigns = {
  /** The `packageManager` fields, the nearest first. */
  readonly fields: readonly string[];
  /** Names of the lock and configuration files, the nearest first. */
  readonly files: readonly string[];
  /** The beginning of yarn.lock. */
  readonly yarnLock?: string;
};

const byFile: Readonly<Record<string, PackageManager>> = {
  'pnpm-lock.yaml': 'pnpm',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
};

/** Names of the files that tell it. */
export const managerFiles: readonly string[] = [...Object.keys(byFile), 'yarn.lock', '.yarnrc.yml'];

/** The manager that a field or a lock file names; npm when nothing does. */
export function packageManager({ fields, files, yarnLock }: ManagerSigns): PackageManager {
  const [, name, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(fields[0] ?? '') ?? [];
  if (name !== undefined) return name === 'yarn' && major === '1' ? 'yarn-1' : (name as PackageManager);
  if (files.includes('.yarnrc.yml') || yarnLock?.includes('__metadata:')) return 'yarn';
  if (files.includes('yarn.lock')) return 'yarn-1';
  const file = files.find((candidate) => Object.hasOwn(byFile, candidate));
  return byFile[file ?? ''] ?? 'npm';
}

/** What to type for it. */
export type ManagerWords = {
  /** Installs what the manifest names. */
  readonly install: string;
  /** Adds keyfence. */
  readonly add: string;
  /** Runs keyfence. */
  readonly run: string;
  /** The script that it runs after an install: Yarn 2 and later know no `prepare`. */
  readonly script: 'prepare' | 'postinstall';
};

export const managerWords: Readonly<Record<PackageManager, ManagerWords>> = {
  npm: { install: 'npm install', add: 'npm install --save-dev keyfence', run: 'npx keyfence', script: 'prepare' },
  pnpm: { install: 'pnpm install', add: 'pnpm add --save-dev keyfence', run: 'pnpm exec keyfence', script: 'prepare' },
  yarn: { install: 'yarn install', add: 'yarn add --dev keyfence', run: 'yarn keyfence', script: 'postinstall' },
  'yarn-1': { install: 'yarn install', add: 'yarn add --dev keyfence', run: 'yarn -s keyfence', script: 'prepare' },
  bun: { install: 'bun install', add: 'bun add --dev keyfence', run: 'bunx keyfence', script: 'prepare' },
};
