import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

const password = (seed: number): string => `${fake.alnum(6, seed)}4${fake.alnum(6, seed + 1)}9`;

/** Passwords in addresses, connection strings, SQL and the files in which clients keep them. */
export const connectionString: Provider = {
  id: 'connection-string',
  name: 'Connection string',
  category: 'generic',
  rules: [
    {
      id: 'connection-string-url',
      title: 'Password in an address',
      confidence: 'likely',
      pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#]{0,80}:[^\s@]{3,200}@[^\s/]{1,200}/,
      words: ['://'],
      randomness: 'password',
      precedence: -6,
      env: 'DATABASE_URL',
      examples: {
        keys: [`postgres://app:${password(21)}@db.acme.dev`, `https://deploy:${password(23)}@git.acme.dev`],
        spares: ['postgres://postgres:postgres@localhost:5432/app', 'https://user:password@example.com/', 'mysql://${USER}:${PASSWORD}@db/app', 'redis://:@cache:6379'],
      },
    },
    {
      id: 'connection-string-password',
      title: 'Password in a connection string',
      confidence: 'likely',
      pattern: /(?:server|data source|host|database|initial catalog|user id|uid|user|username|endpoint|dsn|driver)\s{0,3}=[^\n"']{1,200}?;\s{0,3}(?:password|pwd)\s{0,3}=\s{0,3}(?<key>[^\s;"'<>${}]{4,128})/i,
      words: ['password', 'pwd'],
      randomness: 'password',
      precedence: -7,
      env: 'CONNECTION_STRING',
      examples: {
        keys: [`Server=db.acme.dev;Database=app;User Id=app;Password=${password(25)}`, `Data Source=db;UID=app;PWD=${password(27)}`],
        spares: ['Server=localhost;Database=app;User Id=sa;Password=password;', 'Server=db;User Id=app;Password={password};', 'Server=db;User Id=app;Password=;'],
      },
    },
    {
      id: 'connection-string-oracle',
      title: 'Password in an Oracle connection address',
      confidence: 'likely',
      pattern: /\bjdbc:oracle:(?:thin|oci8?):[^\s/"'@:]{1,60}\/(?<key>[^\s@"'/]{4,128})@[^\s"']{1,200}/i,
      words: ['jdbc:oracle:'],
      randomness: 'password',
      precedence: -7,
      env: 'DATABASE_PASSWORD',
      docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
      examples: {
        keys: [`jdbc:oracle:thin:app/${password(51)}@db.acme.dev:1521:orcl`, `jdbc:oracle:oci:app/${password(53)}@//db.acme.dev:1521/orcl`],
        spares: ['jdbc:oracle:thin:scott/tiger@localhost:1521:xe', 'jdbc:oracle:thin:app/${PASSWORD}@db.acme.dev:1521:orcl', 'jdbc:oracle:thin:@db.acme.dev:1521:orcl'],
      },
    },
    {
      id: 'connection-string-sql-password',
      title: 'Password in an SQL statement',
      confidence: 'likely',
      pattern: /\bidentified\s{1,4}(?:with\s{1,4}\w{1,40}\s{1,4})?(?:by|as)\s{1,4}(?:password\s{1,4})?["'](?<key>[^\s"']{4,128})["']/i,
      words: ['identified by', 'identified with'],
      randomness: 'password',
      precedence: -7,
      env: 'DATABASE_PASSWORD',
      examples: {
        keys: [`IDENTIFIED BY '${password(29)}'`, `identified with mysql_native_password by "${password(31)}"`],
        spares: ["CREATE USER app IDENTIFIED BY 'password';", "CREATE USER app IDENTIFIED BY '${DB_PASSWORD}';", 'the row is identified by "primary_key"'],
      },
    },
    {
      id: 'connection-string-netrc',
      title: 'Password in a .netrc line',
      confidence: 'likely',
      pattern: /\bmachine\s{1,8}[^\s]{1,200}\s{1,8}login\s{1,8}[^\s]{1,200}\s{1,8}password\s{1,8}(?<key>[^\s]{4,300})/,
      words: ['password'],
      randomness: 'password',
      precedence: -7,
      env: 'NETRC_PASSWORD',
      examples: {
        keys: [`machine git.acme.dev login deploy password ${password(33)}`, `machine  api.acme.dev  login  ci  password  ${password(35)}`],
        spares: ['machine example.com login user password password', 'machine host login me password ${TOKEN}'],
      },
    },
    {
      id: 'connection-string-pgpass',
      title: 'Password in a .pgpass line',
      confidence: 'likely',
      pattern: /^[^\s:#]{1,200}:(?:5432|5433|6432|\*):[^\s:]{1,100}:[^\s:]{1,100}:(?<key>[^\s:]{4,128})$/,
      words: [':5432:', ':5433:', ':6432:', ':*:'],
      randomness: 'password',
      precedence: -7,
      env: 'PGPASSWORD',
      examples: {
        keys: [`db.acme.dev:5432:app:deploy:${password(37)}`, `*:5432:*:app:${password(39)}`],
        spares: ['localhost:5432:app:postgres:postgres', 'hostname:5432:database:username:password'],
      },
    },
    {
      id: 'connection-string-npm-auth',
      title: 'Password in an .npmrc file',
      confidence: 'likely',
      pattern: /(?:^|[/:])_(?:auth|password)\s{0,3}=\s{0,3}["']?(?<key>[A-Za-z0-9+/]{12,300}={0,2})/,
      words: ['_auth=', '_auth =', '_password'],
      randomness: 'password',
      precedence: -7,
      env: 'NPM_CONFIG__AUTH',
      examples: {
        keys: [`_auth=${Buffer.from(`deploy:${password(41)}`).toString('base64')}`, `:_password=${Buffer.from(password(43)).toString('base64')}`],
        spares: ['_auth=${NPM_AUTH}', '//registry.acme.dev/:_password=${NPM_PASSWORD}'],
      },
    },
    {
      id: 'connection-string-password-hash',
      title: 'Password hash',
      confidence: 'possible',
      pattern: /(?<![^\s:])[^\s:]{1,300}:(?<key>(?:\$(?:apr1|1|5|6|y|2[abxy])\$|\{SHA\}|\{SSHA\})[\w./+=$,-]{13,150})/,
      words: ['$apr1$', '$2y$', '$2a$', '$2b$', '$6$', '$5$', '{sha}', '{ssha}'],
      randomness: 'any',
      precedence: -7,
      env: 'PASSWORD_HASH',
      examples: {
        keys: [`deploy:$apr1$${fake.alnum(8)}$${fake.alnum(22)}`, `root:$6$${fake.alnum(16)}$${fake.alnum(86)}`],
        spares: ['deploy:*:18000:0:99999:7:::', 'root:!:18000:0:99999:7:::'],
      },
    },
  ],
};
