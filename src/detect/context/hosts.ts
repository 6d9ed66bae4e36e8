const own = /^(?:localhost|127\.|0\.0\.0\.0|10\.0\.0\.|192\.168\.|\[|::1|host\.docker\.internal)/i;
const reserved = /(?:^|\.)(?:example|test|invalid|local|localhost|internal|lan)(?:\.(?:com|org|net|io|dev))?$/i;
const madeUp = /^(?:(?:my|your|some|the|db|api|www|ftp)?[.-]?(?:host|hostname|server|domain|foo|bar|baz|site|website|myhost|mydomain|yourdomain|company|mycompany|url|ip|address|acme))(?:\d*$|[.:])/i;

/** A host that is nobody's: this machine or network, a name of a container, an address for documentation. */
export function isNobodys(host: string): boolean {
  return !host.includes('.') || own.test(host) || reserved.test(host) || madeUp.test(host);
}
