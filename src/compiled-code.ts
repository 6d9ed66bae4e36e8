import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What Node gives to a loader of CommonJS files. */
type Module = { readonly exports: unknown; readonly require: (file: string) => unknown };

/** A file that was run. `kept` is where its compiled code is kept, and `fresh` whether it had none yet. */
type Loaded = { readonly script: Script; readonly kept: string; readonly fresh: boolean };

type Wrapped = (exports: unknown, require: Module['require'], module: Module, file: string, folder: string) => void;

/** A file of fewer characters is compiled before its compiled code could be read. */
const smallest = 30_000;
/** After so many seconds V8 has forgotten the code of functions that have not run since, which are just those that the next run begins with. */
const long = 2;

/**
 * Loads CommonJS files, and keeps what V8 has made of the larger ones, functions and all, in a folder beside them. Compiling them costs a hook
 * more than everything else that it does. Newer Nodes have a store of their own, which saves a hook nothing that could be measured.
 */
export class CompiledCode {
  readonly #engine: string;
  readonly #run: string;
  readonly #uptime: () => number;
  readonly #loaded: Loaded[] = [];

  /**
   * `engine` names the Node that runs, since no other can read what it has compiled, and what it does, since that decides which functions it needs; `run`
   * names this process among those that write at the same time. `uptime` tells the seconds since it began.
   */
  constructor(engine: string, run: string, uptime: () => number) {
    this.#engine = engine;
    this.#run = run;
    this.#uptime = uptime;
  }

  /** Runs a file as Node's own loader would. Throws what reading it throws, and what it throws itself. */
  readonly load = (module: Module, file: string): void => {
    const text = readFileSync(file, 'utf8');
    const script = this.#compile(text, file);
    const run = script.runInThisContext() as Wrapped;
    run.call(module.exports, module.exports, (other) => module.require(other), module, file, dirname(file));
  };

  #compile(text: string, file: string): Script {
    const wrapped = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
    const digest = /^\/\*([0-9a-f]{16})\*\//.exec(text)?.[1];
    if (text.length < smallest || digest === undefined) return new Script(wrapped, { filename: file });
    const kept = join(dirname(file), 'compiled', `${basename(file, '.cjs')}-${digest}-${this.#engine}`);
    const cachedData = readIfThere(kept);
    const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
    this.#loaded.push({ script, kept, fresh: cachedData === undefined || script.cachedDataRejected === true });
    return script;
  }

  /**
   * Keeps the code of all that was loaded when some of it was not kept yet: the program has then come further than before, and more of the rest has
   * been compiled. After a long run, and where the folder cannot be written, the next run compiles again.
   */
  keep(): void {
    if (this.#uptime() > long || !this.#loaded.some(({ fresh }) => fresh)) return;
    try {
      for (const { script, kept } of this.#loaded) {
        // V8 is the first to forget the outermost function, which runs once: without it, all would be read again each time.
        script.runInThisContext();
        this.#write(kept, script.createCachedData());
      }
    } catch {
      // Nothing but time is lost.
    }
  }

  #write(kept: string, code: Buffer): void {
    const folder = dirname(kept);
    const beside = `${kept}.${this.#run}`;
    // Some have their packages in Git, but this is of one machine alone.
    if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
    try {
      // On the disk before it has its name: V8 trusts what it reads there.
      writeFileSync(beside, code, { flush: true });
      renameSync(beside, kept);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
