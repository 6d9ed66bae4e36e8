import { remembered } from '../remembered.js';
import type { Place } from './place.js';

/** Where else a variable stands that was given a value: what it is handed to, and the setting that it is read from. */
export type Uses = (line: string) => readonly string[];

const variable = /^[^"'.[\]]*?\$?\b([A-Za-z_]\w{1,60})\s*(?::[^=]{1,40})?$/;

/** Names that a line gives the variable to which a value is assigned; undefined when it is assigned to none. */
export function usesOf({ name, tie, quoted }: Pick<Place, 'name' | 'tie' | 'quoted'>): Uses | undefined {
  const own = tie === 'assignment' && quoted ? variable.exec(name)?.[1] : undefined;
  return own === undefined ? undefined : usesOfName(own);
}

/** As many variables, and lines of each, as are asked about again from the lines around them. */
const [names, lines] = [8, 128];

const usesOfName = remembered((own: string): Uses => {
  const mayBeHanded = new RegExp(`${own}\\s*[,)]`);
  const handed = new RegExp(`([\\w$.:\\\\]{2,80})\\((?:[^()]*[,\\s])?[&$]?${own}\\s*[,)]`);
  const read = new RegExp(`\\b${own}\\s*(?::[^=]{1,40})?:?=(?!=).*?\\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})\\b`);
  return remembered((line) => {
    if (!line.includes(own)) return none;
    const callee = mayBeHanded.test(line) ? made(handed.exec(line)?.[1] ?? '') : '';
    return [callee, read.exec(line)?.[1] ?? ''].filter((name) => name !== '');
  }, lines);
}, names);

const none: readonly string[] = [];

/** `new Acme(key)`, `acme.connect(key)`: what makes a client, and not what does something with a text. */
const made = (callee: string): string => (/(?:^|[.:\\])[A-Z]\w*$|[Cc]lient|[Cc]onnect|[Ii]nit|[Ll]ogin|[Ss]etup|^[a-z]\w*$|\.new$/.test(callee) ? callee : '');
