/** What is said by a Node.js that is too old to run keyfence. */
export function oldNodeText(version: string, path: string): string {
  return [
    `keyfence: Node.js 20.19 or newer is needed, and this is ${version}. Nothing was checked, so Git was stopped.`,
    `  found   ${path}`,
    '  do      put a newer one first on the PATH that Git is started with (nvm use 22, volta pin node@22, or a new terminal)',
    '',
  ].join('\n');
}
