/**
 * Whether two URLs of a remote lead to the same repository: over HTTPS or SSH, with a user or without one, `host:path` or `ssh://host/path`, a path or `file://`.
 * Hosts that only the configuration of SSH knows to be the same are taken for different ones.
 */
export function isSamePlace(one: string, other: string): boolean {
  return one === other || placeOf(one) === placeOf(other);
}

/* https://example.org/team/app/, ssh://git@example.org:22/team/app.git */
const withScheme = /^([a-z][a-z+]*):\/\/(?:[^/@]*@)?([^/:]*)(?::(\d+))?(\/[^]*)$/;
/* git@example.org:team/app.git */
const withHost = /^(?:([^/:@]*)@)?([^/:@]+):([^]*)$/;

/** The port that a scheme has anyway. */
const usualPorts: Readonly<Record<string, string>> = { ssh: '22', 'git+ssh': '22', https: '443', http: '80', git: '9418' };

type Parts = { readonly host: string; readonly path: string };

/** A text that is the same for all URLs of a repository. */
export function placeOf(url: string): string {
  const { host, path } = ofScheme(url) ?? ofHost(url) ?? { host: '', path: url };
  const plain = path.replace(/\/+$/, '');
  // On a disk, `app` and `app.git` may stand side by side.
  return host === '' ? plain : `${host.toLowerCase()}:${plain.replace(/\.git$/, '').replace(/^\/+/, '')}`;
}

function ofScheme(url: string): Parts | undefined {
  const [, scheme = '', host = '', port, path] = withScheme.exec(url) ?? [];
  return path === undefined ? undefined : { host: port === undefined || port === usualPorts[scheme] ? host : `${host}:${port}`, path };
}

/** A path that begins nowhere begins in the home folder of the user; `git` is the one whom everybody is. */
function ofHost(url: string): Parts | undefined {
  const [, user = 'git', host, path = ''] = withHost.exec(url) ?? [];
  return host === undefined ? undefined : { host: user === 'git' || path.startsWith('/') ? host : `${user}@${host}`, path };
}
