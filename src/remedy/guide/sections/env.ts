import { languages } from '../../languages.js';
import { snippetsOf } from '../../snippets/catalog.js';
import type { Language } from '../../snippets/snippet.js';
import { type Ask, nameIn } from '../ask.js';
import type { Block, ShownSnippet } from '../section.js';
import { shown } from '../shown-snippets.js';

/** Languages that give programs their variables rather than reading them. */
const deploying: readonly Language[] = ['compose', 'kubernetes', 'github-actions', 'gitlab-ci', 'terraform', 'dockerfile'];

/** Why a variable, how to read it loudly, how to keep the file with the value out of Git, and how containers and pipelines set it. */
export async function env(ask: Ask): Promise<readonly Block[]> {
  const secret = nameIn(ask, 'env');
  const snippets = await snippetsOf('env', secret, [...ask.languages, ...deploying]);
  const reading = ask.languages.filter((language) => !deploying.includes(language));
  const deploys: readonly ShownSnippet[] = deploying.flatMap((language) => shown(language, snippets.get(language)));
  return [
    { kind: 'text', text: 'A variable keeps the key out of the code, so that every place where the program runs can have its own, and a new one needs no commit. Reading it fails loudly when it is not set: better at the start than in the middle of the night.' },
    { kind: 'snippets', snippets: reading.flatMap((language) => shown(language, snippets.get(language))) },
    { kind: 'text', text: 'On your machine, keep the value in a file that Git ignores, and commit one that holds the names alone:' },
    { kind: 'code', fence: 'sh', code: envFiles(secret.env) },
    { kind: 'text', text: `Programs do not read \`.env\` by themselves: start them with \`node --env-file=.env\`, \`docker run --env-file .env\`, \`set -a; . ./.env; set +a\`, or a dotenv library.` },
    { kind: 'text', text: `Containers and pipelines set it like this (${deploying.map((language) => languages[language].name).join(', ')}):` },
    { kind: 'snippets', snippets: ask.languages.some((language) => deploying.includes(language)) ? deploys.filter(({ language }) => ask.languages.includes(language as Language)) : deploys },
  ];
}

/** Nothing is overwritten: an `.env` that exists keeps what is in it. */
function envFiles(name: string): string {
  return [
    `printf '%s\\n' .env '.env.*' '!.env.example' >> .gitignore`,
    `echo '${name}=' >> .env.example`,
    'git rm --cached --ignore-unmatch .env   # when it was tracked',
    'touch .env && chmod 600 .env',
    `printf 'Paste the key: '; read -rs KEY; printf '\\n'   # bash, zsh`,
    `printf '%s=%s\\n' ${name} "$KEY" >> .env; unset KEY`,
  ].join('\n');
}
