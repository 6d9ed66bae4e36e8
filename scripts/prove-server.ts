// The HTTP interfaces of Vault (KV v2) and Conjur as far as a reader needs them, after their documentation:
// developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2 and docs.cyberark.com, "Authenticate" and "Retrieve a secret".
// Run as a process of its own: node scripts/run.mjs prove-server KIND, with the value, its name and the login in the environment.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Answer = { readonly status: number; readonly body: string };

export async function main([kind = '']: readonly string[]): Promise<number> {
  const answer = kind === 'vault' ? vault : conjur;
  const server = createServer((request, response) => void reply(request, response, answer));
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(typeof address === 'object' && address !== null ? address.port : '');
  });
  await new Promise((settle) => server.on('close', settle));
  return 0;
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: (request: IncomingMessage, body: string) => Answer): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { status, body: text } = answer(request, body);
  response.writeHead(status, { 'content-type': text.startsWith('{') ? 'application/json' : 'text/plain' }).end(text);
}

const { PROVE_VALUE: value = '', PROVE_NAME: name = '', PROVE_FIELD: field = '', PROVE_TOKEN: token = '' } = process.env;

function vault({ url, headers, method }: IncomingMessage): Answer {
  if (headers['x-vault-token'] !== token) return { status: 403, body: '{"errors":["permission denied"]}' };
  const path = method === 'GET' ? url?.split('?')[0] : undefined;
  // Vault's own command asks first which version of the KV engine it will read from.
  if (path?.startsWith('/v1/sys/internal/ui/mounts/')) return { status: 200, body: '{"data":{"path":"secret/","type":"kv","options":{"version":"2"}}}' };
  if (path !== `/v1/secret/data/${name}`) return { status: 404, body: '{"errors":[]}' };
  const metadata = { created_time: '2026-01-02T03:04:05.678Z', custom_metadata: null, deletion_time: '', destroyed: false, version: 1 };
  const data = { data: { [field]: value }, metadata };
  return { status: 200, body: JSON.stringify({ request_id: 'f0', lease_id: '', renewable: false, lease_duration: 0, data, wrap_info: null, warnings: null, auth: null, mount_type: 'kv' }) };
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64');
const now = Math.floor(Date.now() / 1000);
/** An access token is a JSON Web Signature in its general form; clients read when it ends. */
const granted: string = JSON.stringify({ protected: encode({ alg: 'conjur.org/slosilo/v2' }), payload: encode({ sub: 'host/app', iat: now, exp: now + 480 }), signature: encode('signature') });

/** The login and the variable's id are one segment each: a slash in them must come encoded. */
function conjur({ url, headers, method }: IncomingMessage, body: string): Answer {
  const encoded = Buffer.from(granted).toString('base64');
  if (method === 'POST' && url === '/authn/test/host%2Fapp/authenticate') {
    if (body !== token) return { status: 401, body: '' };
    return { status: 200, body: headers['accept-encoding']?.includes('base64') ? encoded : granted };
  }
  if (headers.authorization !== `Token token="${encoded}"`) return { status: 401, body: '' };
  return method === 'GET' && url === `/secrets/test/variable/${encodeURIComponent(name)}` ? { status: 200, body: value } : { status: 404, body: '' };
}
