import { gramOf } from './gram.js';

/** The most common grams, the first most so: counted over the sources of npm, Python, Go, Rust and C that a machine with those languages holds. */
const texts = (): readonly string[] => [
  'ing|ion|the|tio|ter|ent|---|int|arg|con|sub|ubs|bst|)))|for|ate|typ|str|ons|res|ame|tur|ype|ret|ene|sel|ati|ode|nam|and|est|elf|sta|rge|nst|etu|lar',
  'urn|err|def|ect|ver|rin|all|e s|ine|val|e",|rea|rat|tri|nte|tor|ge"|get|men|ile|der|ser|par|pro|tes|ere|nge|lin|ass|ess|com|end|xla|fil|ort|ite|ist',
  'nde|ren|ten|///|ext|ers|cti|set|per|e a|: "|ste|lf.|tin|len|alu|ted|lue|cod|tat|not|use|let|pre|unc|one|ith|ont|gen|rro|n s|tru|era|fun|ror|ult|fin',
  'ble|ert|por|ind|e t|efi|dat|tte|pti|ead|"db|thi|ope|db.|che|e i|mat|his|ete|lse|age|cal|s a|out|ara|mod|n t|tra|ins|mpl|exp|pat|ner|enc|wit|cla|are',
  'las|eve|ase|s t|sio|put|t s|reg|ele|loc|nod|pen|nin|nce|opt|orm|abl|add|lat|ack|r s|eri|ize|met|imp|e c|ali|ran|ett|eme|ide|ram|ref|nti|ata|ord|f t',
  'ple|den|ces|obj|ore|att|tex|her|ath|rom|tar|t t|sin|tem|ssi|omp|e o|ngs|jec|t i|lis|sse|art|equ|our|fer|ang|, s|els|tim|key|red|sen|lic|inf|non|ign',
  'rec|dec|ive|uin|han|ger|rce|tre|als|, "|ern|rit|e =|, a|cha|ime|ace|t a|que|fro|ken|nal|tha|nfo|pac|, t|std|les|sti|tch|ure|pec|cat|ove|ild|ens|sig',
  'act|eat|sou|din|ill|nct|e f|num|nse|)if|iti|var|ven|pos|fie|ato|ule|mes|tal|ock|esu|rma|bje|(se|urc|a s|aaa|ler|nts|)re|nta|ifi|sul|ast|lle|lag|cke',
  'man|)//|spe|ust|des|rue|ant|ade|cre|ntr|omm|oin|app|sto|siz|pla|new|api|hat|ede|s i|req|ain|ned|ise|und|onf|wor|n a|dir|ket|ese|ost|mpo',
].flatMap((line) => line.split('|'));

let places: ReadonlyMap<number, number> | undefined;

/** Place in that list of each gram in it. Only needles of one's own rules are laid out when the program runs. */
export function commonGrams(): ReadonlyMap<number, number> {
  return (places ??= new Map(texts().map((text, at) => [gramOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)), at] as const).reverse()));
}
