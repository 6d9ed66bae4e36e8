/** Environment variables, as a process holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/*
 * What would let somebody's shell change what Git prints. Everything else stays: in a hook Git says by GIT_INDEX_FILE, GIT_DIR,
 * GIT_QUARANTINE_PATH and others what is being committed or pushed.
 */
const unwanted = /^(?:GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_TRACE.*|GIT_PAGER|PAGER|GIT_[A-Z]+_PATHSPECS|GIT_REDIRECT_STD.*)$/i;

/*
 * Objects as they are, not as replace refs or grafts show them; no locks, no questions, words in English; output when a buffer is full rather than after each
 * commit. A partial clone must not fetch while it
 * is read: newer versions of Git take GIT_NO_LAZY_FETCH, older ones are left without a protocol to fetch by.
 */
const wanted: Readonly<Record<string, string>> = {
  GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0',
  GIT_FLUSH: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C',
};

/** The environment in which Git is run: what was given, without what could change Git's answers. */
export function gitEnvironment(env: Environment): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !unwanted.test(name)) kept[name] = value;
  return { ...kept, ...wanted };
}

/** Without what a hook is told of the repository and the worktree that it runs in: for a look at another one. */
export function elsewhere(env: Environment): Environment {
  const here = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !here.has(name)));
}
