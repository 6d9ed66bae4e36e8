/** A host that is nobody's: this machine, a name of a container, an address for documentation. */
export function isOwnHost(host: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|(?:[\w.-]*\.)?(?:example|test|invalid|local|localhost)(?:\.(?:com|org|net|io))?$|host(?:name)?\d*$|server$|my-?host|your|domain\.|foo|bar)/i.test(host) || host === '';
}
