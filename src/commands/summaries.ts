/** What there is to choose from. */
export const summaries: readonly { readonly name: string; readonly summary: string }[] = [
  { name: 'init', summary: 'close the gate in this repository: husky and its hooks' },
  { name: 'uninstall', summary: 'take out exactly what init put in' },
  { name: 'pre-commit', summary: 'check the staged change; what the hook calls' },
  { name: 'pre-push', summary: 'check what is about to be pushed; what the hook calls' },
  { name: 'scan', summary: 'check files, a range of commits, the history or standard input' },
  { name: 'explain', summary: 'what to do about a leaked key, from the first minute on' },
  { name: 'rules', summary: 'list every rule' },
  { name: 'allow', summary: 'let a key of the last block stand, with a reason' },
  { name: 'doctor', summary: 'prove that the gate is closed here' },
  { name: 'help', summary: 'tell more about a command' },
];
