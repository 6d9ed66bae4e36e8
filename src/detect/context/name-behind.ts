import type { Named } from './name-before.js';
import { isTelling, roleOf } from './role.js';
import type { Spot } from './spots.js';

/** What is put into a file or a command: `echo … > acme.key`, `printf '%s' … | acme login`. */
const prints = /^\s*(?:\$ )?(?:echo|printf)(?: -\w+)?(?: ["']%s(?:\\n)?["'])? ["']?$/;
const piped = /^["']?\s*(?:\||>{1,2})\s*([\w./~-]+(?:\s+\w[\w-]*){0,4})/;

/** What stands behind a value as its label: `… # acme`, `… (acme token)`. */
const label = /^["'`]?\s*(?:#|\/\/|--|\||[\u2013\u2014]|\()\s*([\w .-]{2,40})\)?\s*$/;

/** `setValue:@"…" forKey:@"acmeKey"`, `set("…", forKey: "acmeKey")`. */
const forName = /^["'],?\s*for[A-Z]\w*:\s*@?["']([\w.-]{2,60})["']/;

/** Prose that says what a value is: `Use … as the Clarifai API key`. */
const calling = /^["'`)]{0,2} (?:as|is|for) (?:(?:the|my|our|your|an?|its) )?((?:[\w.'-]{1,30} ){0,4}(?:key|token|secret|password))\b/i;

/** The name of a value that has none before it, or next to none, by what stands behind it on its line. */
export function calledBehind(named: Named, line: string, { from, to }: Spot): Named {
  const behind = line.slice(to, to + 120);
  const put = named.quoted && !isTelling(roleOf(named.name)) ? forName.exec(behind)?.[1] : undefined;
  if (put !== undefined) return { ...named, name: put, tie: 'argument' };
  const printed = prints.test(line.slice(0, from));
  if (named.tie !== 'beside' && named.tie !== 'none' && !printed) return named;
  const name = calling.exec(behind)?.[1] ?? (printed ? piped.exec(behind)?.[1] : undefined) ?? (named.tie === 'none' ? labelBehind(behind, line.slice(from, to)) : undefined);
  return name === undefined || isTelling(roleOf(named.name)) ? named : { ...named, name, tie: 'beside' };
}

/** Hexadecimal digits in front of a few words are a digest or a commit of what these name, unless they say "key". */
function labelBehind(behind: string, value: string): string | undefined {
  const name = label.exec(behind)?.[1];
  return name === undefined || isTelling(roleOf(name)) || !/^[0-9a-f]+$/.test(value) ? name : undefined;
}
