import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { pemPattern } from '../src/catalog/pem-pattern.js';
import { structured } from '../src/catalog/structured.js';

/*
 * Where a key was put between lines that were there before, its first line is all that leads to it. So the keywords of some formats hold what their
 * encoding begins with: the version and the algorithm.
 */
/** What a program trusts: certificates of others, and no key. */
const trustStores = ['*truststore*', '*trust-store*', '*trust_store*'];

export const privateKey: Provider = {
  id: 'private-key',
  name: 'Private keys',
  category: 'generic',
  aliases: ['pem', 'ssh', 'pgp', 'gpg', 'openssh', 'putty'],
  rules: [
    {
      id: 'private-key-dsa-private-key',
      title: 'DSA private key',
      confidence: 'certain',
      pattern: pemPattern('DSA PRIVATE KEY'),
      keywords: ['BEGIN DSA PRIVATE KEY'],
      multiline: true,
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc7468',
      examples: {
        keys: [structured.pem('DSA PRIVATE KEY'), structured.pem('DSA PRIVATE KEY', 2, 450)],
        spares: ['-----BEGIN DSA PRIVATE KEY-----\n...\n-----END DSA PRIVATE KEY-----', structured.pem('DSA PUBLIC KEY')],
      },
    },
    {
      id: 'private-key-ec-private-key',
      title: 'EC private key',
      confidence: 'certain',
      pattern: pemPattern('EC PRIVATE KEY'),
      keywords: ['BEGIN EC PRIVATE KEY', 'MHcCAQEEI', 'MHQCAQEEI', 'MIGkAgEBBD', 'MIHcAgEBBEI'],
      multiline: true,
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc5915',
      examples: {
        keys: [structured.pem('EC PRIVATE KEY', 1, 300), structured.pem('EC PRIVATE KEY', 2, 280)],
        spares: ['-----BEGIN EC PRIVATE KEY-----\n...\n-----END EC PRIVATE KEY-----', structured.pem('EC PARAMETERS')],
      },
    },
    {
      id: 'private-key-encrypted-pkcs-8-private-key',
      title: 'Encrypted PKCS#8 private key',
      confidence: 'likely',
      pattern: pemPattern('ENCRYPTED PRIVATE KEY'),
      keywords: ['BEGIN ENCRYPTED PRIVATE KEY'],
      multiline: true,
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc5958',
      examples: {
        keys: [structured.pem('ENCRYPTED PRIVATE KEY'), structured.pem('ENCRYPTED PRIVATE KEY', 2, 1300)],
        spares: ['-----BEGIN ENCRYPTED PRIVATE KEY-----\n...\n-----END ENCRYPTED PRIVATE KEY-----', structured.pem('ENCRYPTED MESSAGE')],
      },
    },
    {
      id: 'private-key-openssh-private-key',
      title: 'OpenSSH private key',
      confidence: 'certain',
      pattern: pemPattern('OPENSSH PRIVATE KEY'),
      keywords: ['BEGIN OPENSSH PRIVATE KEY', 'b3BlbnNzaC1r'],
      multiline: true,
      checks: ['pem'],
      env: 'SSH_PRIVATE_KEY',
      docs: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
      examples: {
        keys: [structured.openssh(), structured.openssh(2)],
        spares: ['-----BEGIN OPENSSH PRIVATE KEY-----\n...\n-----END OPENSSH PRIVATE KEY-----', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${fake.base64(43)} me@example.org`],
      },
    },
    {
      id: 'private-key-pem-private-key-in-base64',
      title: 'PEM private key in base64',
      confidence: 'certain',
      pattern: /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURSBLRVkt|BQUklWQVRFIEtFWS|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ|BEU0EgUFJJVkFURSBLRVkt|BFTkNSWVBURUQgUFJJVkFURSBLRVkt|BQR1AgUFJJVkFURSBLRVkg)[A-Za-z0-9+/=]{64,}/,
      keywords: ['LS0tLS1CRUdJTi'],
      env: 'PRIVATE_KEY_BASE64',
      examples: {
        keys: [structured.base64(structured.pem('RSA PRIVATE KEY')), structured.base64(structured.openssh(2))],
        spares: [`ca: ${structured.base64(structured.pem('CERTIFICATE'))}`, 'key: LS0tLS1CRUdJTi'],
      },
    },
    {
      id: 'private-key-pgp-private-key-block',
      title: 'PGP private key block',
      confidence: 'certain',
      pattern: pemPattern('PGP PRIVATE KEY BLOCK'),
      keywords: ['BEGIN PGP PRIVATE KEY BLOCK'],
      multiline: true,
      checks: ['pem'],
      env: 'GPG_PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc9580',
      examples: {
        keys: [structured.framed('PGP PRIVATE KEY BLOCK', `lQOY${fake.base64(600)}=${fake.base64(4)}`), structured.framed('PGP PRIVATE KEY BLOCK', `lQVY${fake.base64(900, 2)}=${fake.base64(4, 2)}`)],
        catches: [`-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOY${fake.base64(60)}\n${fake.base64(64, 2)}\n${fake.base64(64, 3)}\n=${fake.base64(4)}\n-----END PGP PRIVATE KEY BLOCK-----`],
        spares: [structured.framed('PGP PUBLIC KEY BLOCK', `mQEN${fake.base64(600)}`), '-----BEGIN PGP PRIVATE KEY BLOCK-----\n...\n-----END PGP PRIVATE KEY BLOCK-----'],
      },
    },
    {
      id: 'private-key-pkcs-12-bundle-in-base64',
      title: 'PKCS#12 bundle in base64',
      confidence: 'likely',
      pattern: /MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/=]{64,}/,
      keywords: ['AIBAzCC', 'QIBAzCC', 'gIBAzCC', 'wIBAzCC'],
      env: 'PFX_BASE64',
      docs: 'https://www.rfc-editor.org/rfc/rfc7292',
      examples: {
        keys: [`MIIJ${fake.base64(1)}QIBAzCC${fake.base64(600, 2)}`, `MIIK${fake.base64(1, 3)}gIBAzCC${fake.base64(800, 4)}`],
        spares: [`cert: MIIDdzCCAl+gAwIBAgIE${fake.base64(600)}`, `p12: MIIJ${fake.base64(1)}QIBAzCC${fake.base64(30)}`],
      },
    },
    {
      id: 'private-key-pkcs-8-private-key',
      title: 'PKCS#8 private key',
      confidence: 'certain',
      pattern: pemPattern('PRIVATE KEY'),
      keywords: ['BEGIN PRIVATE KEY', 'AQEFAASC', 'AgEAMBMGBy', 'AgEAMBAGBy', 'MC4CAQAwBQ'],
      multiline: true,
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc7468',
      examples: {
        keys: [structured.pem('PRIVATE KEY'), structured.pem('PRIVATE KEY', 2, 1200)],
        catches: [
          JSON.stringify({ key: structured.pem('PRIVATE KEY', 3) }),
          structured.pem('PRIVATE KEY', 4).replace(/^.*$/gm, '    "$&\\n" +'),
        ],
        spares: ['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----', structured.pem('PUBLIC KEY'), "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) return importKey(text, { extractable: false, usages: ['sign'] });"],
      },
    },
    {
      id: 'private-key-putty-private-key',
      title: 'PuTTY private key',
      confidence: 'certain',
      pattern: /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{4,60}\s{1,4}Encryption: [a-z0-9-]{1,20}(?:\s{1,4}Comment: [^\n]{0,200}\n[^]{40,4000}?Private-Lines: [0-9]{1,3}\s{1,4}[A-Za-z0-9+/=\s]{39,}[A-Za-z0-9+/=](?![\w+/=-]))?/,
      keywords: ['PuTTY-User-Key-File-'],
      multiline: true,
      env: 'SSH_PRIVATE_KEY',
      docs: 'https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html',
      examples: {
        keys: [2, 3].map((version) => `PuTTY-User-Key-File-${version}: ssh-ed25519\nEncryption: none\nComment: laptop\nPublic-Lines: 2\n${fake.base64(64, version)}\n${fake.base64(48, version)}\nPrivate-Lines: 1\n${fake.base64(48, version + 2)}`),
        spares: ['PuTTY-User-Key-File-2: ssh-rsa', 'The header is PuTTY-User-Key-File-3 followed by the algorithm.'],
      },
    },
    {
      id: 'private-key-rsa-private-key-pkcs-1',
      title: 'RSA private key (PKCS#1)',
      confidence: 'certain',
      pattern: pemPattern('RSA PRIVATE KEY'),
      keywords: ['BEGIN RSA PRIVATE KEY', 'IBAAKCA', 'IBAAKBg'],
      multiline: true,
      checks: ['pem'],
      env: 'PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc8017',
      examples: {
        keys: [structured.pem('RSA PRIVATE KEY'), structured.pem('RSA PRIVATE KEY', 2, 1190)],
        catches: [`-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${fake.upperHex(32)}\n\n${fake.base64(64)}\n${fake.base64(64, 2)}\n${fake.base64(64, 3)}\n-----END RSA PRIVATE KEY-----`],
        spares: ['-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----', structured.pem('RSA PUBLIC KEY')],
      },
    },
    {
      id: 'private-key-ssh2-encrypted-private-key',
      title: 'SSH2 encrypted private key',
      confidence: 'likely',
      pattern: pemPattern('SSH2 ENCRYPTED PRIVATE KEY', '----'),
      keywords: ['BEGIN SSH2 ENCRYPTED PRIVATE KEY'],
      multiline: true,
      env: 'SSH_PRIVATE_KEY',
      docs: 'https://www.rfc-editor.org/rfc/rfc4716',
      examples: {
        keys: [1, 2].map((seed) => `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "laptop"\n${fake.base64(70, seed)}\n${fake.base64(70, seed + 2)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`),
        spares: ['---- BEGIN SSH2 PUBLIC KEY ----', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n---- END SSH2 ENCRYPTED PRIVATE KEY ----'],
      },
    },
  ],
  files: [
    {
      id: 'private-key-ssh-file',
      title: 'SSH private key file',
      confidence: 'certain',
      names: ['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_ecdsa_sk', 'id_ed25519_sk', 'id_xmss', '*.ppk'],
      env: 'SSH_PRIVATE_KEY',
    },
    {
      id: 'private-key-pkcs-12-file',
      title: 'PKCS#12 file: certificate and private key',
      confidence: 'likely',
      names: ['*.p12', '*.pfx', '*.pkcs12'],
      except: trustStores,
      env: 'PFX_BASE64',
    },
    {
      id: 'private-key-keystore-file',
      title: 'Java key store',
      confidence: 'likely',
      names: ['*.jks', '*.keystore', '*.bks', '*.jceks'],
      except: ['debug.keystore', '*cacerts*.jks', ...trustStores],
      env: 'KEYSTORE_BASE64',
    },
    {
      id: 'private-key-key-file',
      title: 'File that may hold a private key',
      confidence: 'possible',
      names: ['*.key', '*.pk8', '*_rsa', '*.asc'],
      except: ['*.pub.key', 'public.key', 'pubring.asc'],
      env: 'PRIVATE_KEY',
    },
  ],
  guide: {
    about:
      'The secret half of a key pair. An SSH key signs in to servers and Git hosts, a TLS key proves that a server is yours, a PGP key signs and '
      + 'decrypts. Whoever has it is taken for its owner, wherever the public half is trusted.',
    uses: [
      'Signing in over SSH, and pushing to a Git host',
      'Serving HTTPS, or signing in with a client certificate',
      'Signing commits, packages, apps and tokens, and decrypting files',
    ],
    generate: {
      steps: [
        'SSH: run `ssh-keygen -t ed25519 -C "what it is for"` on the machine that will use it, and give it a passphrase.',
        'SSH from a security key: `ssh-keygen -t ed25519-sk`. The private half never leaves the device.',
        'TLS: make a new key and a new request for a certificate. A renewal with the old key (`--reuse-key` in certbot) helps nothing.',
        'PGP: run `gpg --full-generate-key`, with an expiry date, and keep the revocation certificate that it writes somewhere else.',
        'One key for each machine or purpose; only the public half is ever copied elsewhere.',
      ],
    },
    risks: [
      'SSH: sign in wherever the public half stands in `authorized_keys`, or push code as you',
      'an SSH host key or a TLS key: pose as your server to those who trust it, and read what they send',
      'a signing key (JWT, package, app, commit, certificate authority): make what passes for yours',
      'PGP and other decryption keys: read what was ever encrypted to them; revoking does not undo that',
    ],
    practices: [
      'A passphrase on the file and an agent for the session: an encrypted key that leaks is worth little if the passphrase is long.',
      'In `authorized_keys`: the options `from=`, `command=` and `restrict` bind a key to addresses and to one command.',
      'Short-lived SSH certificates from your own authority, in place of keys that stay for years.',
      'Security keys, a TPM, a hardware module or the key service of your cloud: signing there, with no file to copy.',
      'File mode 600, a line for `*.pem` and `id_*` in `.gitignore`, and no key inside a container image.',
    ],
    reasons: [
      'Key files lie next to the code: made for a test, copied into an image, or taken along with a whole home directory.',
    ],
    usage: {
      steps: [
        'Print the fingerprint of the public half with `ssh-keygen -lf "$PUBLIC_KEY_FILE"`.',
        'Search the log of each SSH server for that fingerprint (`journalctl -u ssh`, or `/var/log/auth.log`): look for addresses that are not yours.',
        'Compare `authorized_keys` of each account with what should be there: intruders add keys of their own.',
        'Git hosts show in their settings when an SSH key was last used.',
        'For a TLS key look through the public certificate logs for certificates on your names that nobody of yours ordered.',
      ],
    },
    revoke: {
      page: 'https://letsencrypt.org/docs/revoking/',
      steps: [
        'SSH: make a new key, add its public half, test it, then delete the old line from every `authorized_keys` and from the settings of the Git hosts.',
        'SSH, many servers: add the public half to a revocation list (the first time without `-u`), named under `RevokedKeys` in `sshd_config`.',
        'SSH host key: make new ones, and have clients drop the old one with `ssh-keygen -R "$HOST"`, or list it as `@revoked` in `known_hosts`.',
        'TLS: get a certificate for a new key, install it everywhere, then revoke the old one: `certbot revoke --cert-name "$NAME" --reason keycompromise`.',
        'TLS from another authority: revoke it in its portal, with the reason that the key was compromised.',
        'PGP: run `gpg --output revoke.asc --gen-revoke "$KEY_ID"`, then `gpg --import revoke.asc` and `gpg --send-keys "$KEY_ID"`.',
        'A key that signs tokens, packages or apps: take its public half out of what verifies them, and sign again with the new one.',
      ],
      effect:
        'An SSH key stops with the next sign-in; sessions that are open go on until they are ended. Many clients check the revocation of a TLS '
        + 'certificate late or never, and PGP users see it when they fetch the key again.',
      command: 'ssh-keygen -k -u -f "$REVOKED_KEYS_FILE" "$PUBLIC_KEY_FILE"',
    },
    sources: [
      { page: 'https://letsencrypt.org/docs/revoking/', read: '2026-11-22' },
      { page: 'https://gnupg.org/gph/en/manual/r721.html', read: '2026-11-22' },
    ],
  },
};
