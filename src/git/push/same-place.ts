/**
 * Whether two URLs of a remote lead to the same repository: over HTTPS or SSH, with a user or without one, `host:path` or `ssh://host/path`, a path or `file://`.
 * Hosts that only the configuration of SSH knows to be the same are taken for different ones.
 */
export function isSamePlace(one: string, other: string): boolean {
  return one === other || placeOf(one) === placeOf(other);
}

/* https://example.org/team/app/, ssh://git@example.org:22/team/app.git */
const withScheme = /^[a-z][a-z+]*:\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?(\/[^]*)$/;
/* git@example.org:team/app.git */
const withHost = /^(?:[^/:@]*@)?([^/:@]+):([^]*)$/;

function placeOf(url: string): string {
  const [, host = '', path = url] = withScheme.exec(url) ?? withHost.exec(url) ?? [];
  const plain = path.replace(/\/+$/, '').replace(/\.git$/, '');
  return host === '' ? plain : `${host.toLowerCase()}:${plain.replace(/^\/+/, '')}`;
}
