import type { HooksPath, HuskyFolder } from './hooks-path.js';
import type { PackageManager } from './package-manager.js';
import type { Record } from './record.js';
import type { GuardedHook } from './hook-names.js';
import type { Submodule } from './submodules.js';

/** What stands in a repository as far as the gate is concerned. Nothing here was judged yet. Absolute paths have forward slashes. */
export type RepositoryFacts = {
  readonly top: string;
  /** What the worktrees share; keyfence's own files lie in its folder `keyfence`. */
  readonly commonDir: string;
  /** This is a worktree beside the main one. */
  readonly linked: boolean;
  readonly hooksPaths: readonly HooksPath[];
  /** The directory that Git takes hooks from, here and now. */
  readonly hooksInForce: string;
  /** keyfence's include stands in the repository's configuration, for this worktree and for linked ones. */
  readonly includes: { readonly all: boolean; readonly linked: boolean };
  readonly husky: HuskyFacts;
  readonly manifest: ManifestFacts;
  /** Path of keyfence where it is installed for this repository. */
  readonly installed: string;
  /** The folder, relative to the top, whose `node_modules` has it for this repository, or is to have it: not the package's where a workspace shares them. */
  readonly modules: string;
  /** The project itself has it; else it comes from elsewhere, such as a global install. */
  readonly ofProject: boolean;
  /** It runs from a cache that is emptied at times, and is not installed here. */
  readonly fleeting: boolean;
  /** The hook files of husky's folder. */
  readonly files: Readonly<Partial<{ readonly [hook in GuardedHook]: string }>>;
  /** The file that makes the place of husky's folder unusable. */
  readonly inTheWay?: string;
  readonly record?: Record;
  /** The files in keyfence's folder, by path below it. */
  readonly place: Readonly<{ readonly [path: string]: PlacedFile }>;
  /** Executable hooks of the directory that was in force before keyfence, or would be without it. */
  readonly previous: { readonly directory: string; readonly hooks: readonly string[] };
  /** Executable hooks in the directory of Git itself. */
  readonly gitsOwn: readonly string[];
  /** Folders that keyfence filled in while it worked, one a worktree. */
  readonly memories: readonly string[];
  /** Those that are checked out. */
  readonly submodules: readonly Submodule[];
  /** Other hook managers that are set up here. */
  readonly others: readonly OtherManager[];
  /** What this version of keyfence puts into keyfence's folder. */
  readonly chain: string;
};

export type HuskyFacts = HuskyFolder & {
  /** The version that the project has, such as `9.1.7`. */
  readonly version?: string;
  /** husky's own folder `_` is there: it was installed in this worktree. */
  readonly installed: boolean;
  /** The command of a version 5 to 8 that the project has. */
  readonly program8?: string;
  /** `husky` can be called by a package script. */
  readonly command: boolean;
  /** The hook files in its folder. */
  readonly hooks: readonly string[];
  /** Hooks that simple-git-hooks wrote over husky's own, because core.hooksPath leads there. */
  readonly replaced: readonly string[];
  /** HUSKY=0 turns hooks off, and where it stands. */
  readonly off?: string;
};

export type ManifestFacts = {
  /** Folder of package.json relative to the top, `.` for the top itself; absent where none is in the repository. */
  readonly folder?: string;
  readonly text?: string;
  readonly manager: PackageManager;
  readonly private: boolean;
  /** Git ignores the folder: the package belongs to something else than this repository. */
  readonly ignored: boolean;
  readonly scripts: Readonly<{ readonly [name: string]: string }>;
  /** What is wrong with the text. */
  readonly problem?: string;
};

/** The path of package.json from the top. */
export function manifestPath({ folder = '.' }: Pick<ManifestFacts, 'folder'>): string {
  return folder === '.' ? 'package.json' : `${folder}/package.json`;
}

export type PlacedFile = { readonly text: string; readonly executable: boolean };

export type OtherManager = 'lefthook' | 'pre-commit' | 'simple-git-hooks';
