const none: string = process.platform === 'win32' ? 'NUL' : '/dev/null';

/**
 * What differs for a Git that is to know nothing of this machine: no configuration of the system or of a user, none of the variables
 * that a hook sets (they would lead into the repository of the hook), husky on, and somebody to commit as.
 */
export function gitEnvironment(): Readonly<Record<string, string | undefined>> {
  const ambient = Object.keys(process.env).filter((name) => name.startsWith('GIT_')).map((name) => [name, undefined] as const);
  return {
    ...Object.fromEntries(ambient),
    GIT_CONFIG_GLOBAL: none,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.invalid',
    GIT_COMMITTER_NAME: 'Somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.invalid',
    HUSKY: '1',
  };
}
