/** The hooks through which everything that leaves this machine has to pass. */
export const guardedHooks = ['pre-commit', 'pre-merge-commit', 'pre-push'] as const;

export type GuardedHook = (typeof guardedHooks)[number];

/** The hooks that husky serves; a file of one of these names may appear in `.husky` at any time. */
export const huskyHooks: readonly string[] = [
  ...guardedHooks,
  'prepare-commit-msg', 'commit-msg', 'post-commit', 'applypatch-msg', 'pre-applypatch', 'post-applypatch',
  'pre-rebase', 'post-rewrite', 'post-checkout', 'post-merge', 'pre-auto-gc',
];

/** All that githooks(5) names, for a directory of hooks that was in force before. */
export const allHooks: readonly string[] = [
  ...huskyHooks,
  'pre-receive', 'update', 'proc-receive', 'post-receive', 'post-update', 'reference-transaction', 'push-to-checkout',
  'sendemail-validate', 'fsmonitor-watchman', 'p4-changelist', 'p4-prepare-changelist', 'p4-post-changelist', 'p4-pre-submit', 'post-index-change',
];
