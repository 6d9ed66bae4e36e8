import type { TextLines } from '../text-lines.js';
import { isDrawnWord } from './looks.js';
import type { Named } from './name-before.js';
import { openerName } from './opener.js';
import { isTelling, roleOf } from './role.js';
import { enclosing, nearLine } from './surroundings.js';

/** `= <<<EOT`, `<<~KEY`: what follows is the value. */
const hereDocument = /(?<==\s?)<<[<~-]?\s*["']?[A-Z]\w*["']?$/;

/** The value stands alone on its line: an operator, a bracket or a block mark at the end of the line above gives it its name. */
export function above(lines: TextLines, index: number, named: Named): Named {
  if (index === 0) return named;
  const line = nearLine(lines, index - 1).replace(/\\$/, '').trimEnd();
  const block = hereDocument.test(line) ? line.replace(hereDocument, '').trimEnd() : /[|>][+-]?$/.test(line) && /:\s*[|>][+-]?$/.test(line) ? line.replace(/[|>][+-]?$/, '').trimEnd() : line;
  if (!/[=:([{]$|<-$|\]=>$|<\w[^<>]*>$/.test(block) && nameFirst(block) === undefined) return isItem.test(block) || isWordOfList(lines, index, block) ? listed(lines, index, named) : headed(lines, index, named);
  return called(lines, index, block, openedBy(block, named));
}

/** `"acme-key",` and the value on the next line; but not a list of values. */
function nameFirst(line: string): string | undefined {
  const name = /^\s*[^,]{0,40}["'`]([A-Za-z][\w.$ -]{1,60})["'`],$/.exec(line)?.[1];
  return name === undefined || isDrawnWord(name) ? undefined : name;
}

/** `AcmeClient(`, `"eu-west",` and the value, each on a line: the argument before may say nothing of it. */
function called(lines: TextLines, index: number, block: string, named: Named): Named {
  const name = nameFirst(block);
  const opener = name === undefined || isTelling(roleOf(name)) ? '' : (enclosing(lines, index)[0] ?? '');
  return opener.endsWith('(') ? { ...named, name: `${openerName(opener).name} ${named.name}` } : named;
}

function openedBy(opener: string, named: Named): Named {
  const found = openerName(opener);
  return { ...found, from: 0, quoted: named.quoted, tie: found.tie === 'beside' ? 'none' : found.tie };
}

/** `- a`, `"a",`: something alone on its line, with more to come. */
const isItem = /,$|^\s*-\s+["'`]?(?!-)[^\s"'`]{2,200}["'`]?$/;

/** `KEYS=(` or `KEYS = %w[`, and words below with nothing between them. */
const isWordOfList = (lines: TextLines, index: number, above: string): boolean => /^\s+["']?[\w+/=.-]{16,200}["']?$/.test(above) && /=\s*(?:%[wW])?[([]$/.test(enclosing(lines, index)[0] ?? '');

/** One of several in a list, each on a line: it is called as the first. */
function listed(lines: TextLines, index: number, named: Named): Named {
  const opener = enclosing(lines, index)[0] ?? '';
  if (opener.endsWith('(')) return handedTo(opener, named);
  return /[[{:=]$/.test(opener) ? openedBy(opener, named) : named;
}

/** One of several arguments, each on a line: what is called stands further up. */
function handedTo(opener: string, named: Named): Named {
  return { ...openerName(opener), from: 0, quoted: named.quoted };
}

/** A note: a line of a few words, and the value on the next, perhaps behind an empty one; or a command, and what it answered. */
function headed(lines: TextLines, index: number, named: Named): Named {
  const line = headingAbove(lines, index);
  const asked = prompted.exec(line)?.[1];
  const words = line.split(/\s+/).length;
  if (asked !== undefined) return { ...named, name: asked, tie: 'beside', from: 0 };
  return line.length > 60 || words > 5 || !/^[\w\s#*.:()-]+$/.test(line) ? named : { ...named, name: line.replace(/[():\s]+$/, ''), tie: 'beside', from: 0 };
}

/** `$ heroku config:get ACME_KEY`, `127.0.0.1:6379> GET acme:key`; but not where the answer goes into a sum. */
const prompted = /^(?:[^\s"'`(]{1,40} )?[^\s"'`(]{0,60}[$%#>\u276f\u279c]\s+([a-zA-Z][^|;&]{2,80})(?:\|(?!.*(?:sum|md5|hash|dgst)).*)?$/;

/** Marks of a quotation, of code and of a fence around it say nothing. */
const shown = /^(?:[>\s]|`{3,}[\w-]*$|~{3,}[\w-]*$)+|[>\s]+$/g;

/** The nearest line above that says something, with an empty one and a fence between at most. */
function headingAbove(lines: TextLines, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const line = nearLine(lines, at);
    const text = line.replace(shown, '');
    if (text !== '' || (at < index - 1 && line.trim() !== '')) return text;
  }
  return '';
}

/** What a value is returned for: `acme_key(`, `case acme:`, `if name == "acme":`, `acme)` in a shell, `key(:acme), do:`. */
const caseOf = /^(?:el)?(?:if|sif)\b[^"']{0,60}={2,3}\s*["']([\w.-]{2,60})["']|^(?:case|when)\s+([^:]{2,60}):?$|^["']?([\w.-]{2,60})["']?\)$|^((?:def |defp )?\w{2,60}\(:\w{2,60})\)|^([^()]{2,80})\(/;

/** `def acme_key(): return "v"`: what is returned is called as the function is, or as the case. */
export function returned(lines: TextLines, index: number, line: string, named: Named): Named {
  if (!named.quoted || !/(?:^|\s)(?:return|then|echo|do)$/.test(named.name.trim())) return named;
  const before = line.slice(0, named.from).trim();
  const opener = /[{:,]$|^(?:case|when|elif|elsif|if)\s/.test(before) ? before : /echo$/.test(named.name.trim()) ? nearLine(lines, index - 1).trim() : (enclosing(lines, index)[0] ?? '');
  const name = caseOf.exec(opener)?.slice(1).find((found) => found !== undefined);
  return name === undefined ? named : { ...named, name, tie: 'assignment' };
}
