import kleur from 'kleur';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** A run of text of one look. */
export type Span = {
  readonly text: string;
  readonly style?: Style;
  readonly link?: string;
  /** Never broken over rows: a path, an address. */
  readonly fixed?: true;
  /** Begins a new row rather than being broken, where one row can hold it. */
  readonly whole?: true;
  /** A shell command: where it is broken, ` \` says that it goes on. */
  readonly shell?: true;
};

/** Writes spans as a terminal reads them; without colour and links, their bare text. */
export function paint(spans: readonly Span[], colour: boolean, links: boolean): string {
  // kleur decides by the environment when it loads; here the caller has decided.
  kleur.enabled = colour;
  return spans.map((span) => linked(span, styled(span), links)).join('');
}

function styled({ text, style }: Span): string {
  if (style === undefined || text === '') return text;
  return style === 'red' ? kleur.bold().red(text) : kleur[style](text);
}

/** OSC 8: terminals that know it make the text a link, others show the text. */
function linked({ link }: Span, text: string, links: boolean): string {
  return link === undefined || !links ? text : `\u001b]8;;${link}\u001b\\${text}\u001b]8;;\u001b\\`;
}
