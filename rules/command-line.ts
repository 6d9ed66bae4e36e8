import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

const password = (seed: number): string => `${fake.alnum(6, seed)}4${fake.alnum(6, seed + 1)}9`;

/** Passwords in commands. The words are looked for in the line as they stand. */
export const commandLine: Provider = {
  id: 'command-line',
  name: 'Password on a command line',
  category: 'generic',
  rules: [
    {
      id: 'command-line-curl-user',
      title: 'User and password of a curl command',
      confidence: 'likely',
      pattern: /\bcurl\b[^\n|;]{0,300}?\s(?:-u|--user|--proxy-user|-U)[\s=]{0,3}["']?[^\s:"'$]{1,80}:(?<key>[^\s"']{3,128})/,
      words: ['curl -'],
      randomness: 'password',
      precedence: -8,
      env: 'CURL_PASSWORD',
      examples: {
        keys: [`curl -u deploy:${password(1)}`, `curl -sS --user 'deploy:${password(3)}`],
        spares: ['curl -u user:password https://example.org', 'curl -u "$USER:$PASSWORD" https://example.org', 'curl -u admin: https://example.org'],
      },
    },
    {
      id: 'command-line-login-password',
      title: 'Password of a login command',
      confidence: 'likely',
      pattern: /\b(?:docker|podman|nerdctl|helm|oras|crane|skopeo|buildah|az|oc|cf|npm|dotnet|nuget)\b[^\n|;]{0,120}?\blogin\b[^\n|;]{0,200}?\s(?:-p|--password|--token)[\s=]{1,3}["']?(?<key>[^\s"'$]{6,300})/,
      words: ['docker login', 'podman login', 'registry login', 'oc login', 'az login', 'cf login', 'npm login', 'oras login', 'skopeo login', 'buildah login'],
      randomness: 'password',
      precedence: -8,
      env: 'DOCKER_PASSWORD',
      examples: {
        keys: [`docker login -u deploy -p ${password(5)}`, `helm registry login registry.example.org --username ci --password ${password(7)}`],
        spares: ['docker login -u user -p password', 'docker login -u "$USER" -p "$PASSWORD"', 'docker login --password-stdin'],
      },
    },
    {
      id: 'command-line-mysql-password',
      title: 'Password of a mysql command',
      confidence: 'likely',
      pattern: /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|mysqlimport)\b[^\n|;]{0,200}?\s(?:-p|--password=)["']?(?<key>[^\s"'$-][^\s"'$]{5,100})/,
      words: ['mysql -', 'mysqldump -', 'mysqladmin -', 'mariadb -', 'mariadb-dump -', 'mysqlimport -'],
      randomness: 'password',
      precedence: -8,
      env: 'MYSQL_PWD',
      examples: {
        keys: [`mysql -u root -p${password(9)}`, `mysqldump --user=backup --password=${password(11)}`],
        spares: ['mysql -u root -p', 'mysql -uroot -ppassword', 'mysql -u root -p"$MYSQL_PASSWORD"'],
      },
    },
    {
      id: 'command-line-sshpass',
      title: 'Password of an sshpass command',
      confidence: 'likely',
      pattern: /\bsshpass\s{1,4}-p\s{0,4}["']?(?<key>[^\s"'$]{4,128})/,
      words: ['sshpass'],
      randomness: 'password',
      precedence: -8,
      env: 'SSHPASS',
      examples: {
        keys: [`sshpass -p ${password(13)}`, `sshpass -p '${password(15)}`],
        spares: ['sshpass -p password ssh host', 'sshpass -p "$PASSWORD" ssh host', 'sshpass -e ssh host'],
      },
    },
    {
      id: 'command-line-secure-string',
      title: 'Password in a PowerShell ConvertTo-SecureString',
      confidence: 'likely',
      pattern: /convertto-securestring\s{1,4}(?:-\w{1,20}\s{1,4}){0,3}["'](?<key>[^\s"'$]{6,128})["']/i,
      words: ['convertto-securestring'],
      randomness: 'password',
      precedence: -8,
      env: 'SECURE_PASSWORD',
      examples: {
        keys: [`ConvertTo-SecureString "${password(17)}"`, `ConvertTo-SecureString -String '${password(19)}'`],
        spares: ['ConvertTo-SecureString "password" -AsPlainText', 'ConvertTo-SecureString $Password -AsPlainText -Force'],
      },
    },
  ],
};
