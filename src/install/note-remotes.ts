import { notePlaces } from '../git/push/last-places.js';
import type { RepositoryFacts } from './facts.js';
import type { Git } from './git.js';

/** Takes note of where the remotes are, so that a push to one that has been given another URL is known from the first on. */
export async function noteRemotes(git: Git, { commonDir }: Pick<RepositoryFacts, 'commonDir'>): Promise<void> {
  const { out } = await git(['remote']);
  const names = out.split('\n').filter((name) => name !== '');
  const remotes = await Promise.all(names.map(async (remote) => ({ remote, url: (await git(['remote', 'get-url', '--', remote], { codes: 'any' })).out.trim() })));
  notePlaces(commonDir, remotes.filter(({ url }) => url !== ''));
}
