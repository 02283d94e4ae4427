/** Character references in text from data. Only the semicolon form is read, so `AT&T` and `a&b` stay. */

// WHATWG HTML §13.5: the named references of Latin-1 are U+00A0–U+00FF in this order.
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
// Greek capitals from U+0391 and small letters from U+03B1 (`-` where no letter is assigned or named).
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const OTHERS =
  'amp& lt< gt> quot" apos\' OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› frasl⁄ euro€ trade™ larr← uarr↑ rarr→ darr↓ harr↔ lArr⇐ rArr⇒ hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lang⟨ rang⟩ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ hbarℏ ellℓ';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,10}));/g;
let table: Map<string, string> | undefined;

function names(): Map<string, string> {
  if (table) return table;
  table = new Map();
  LATIN1.split(' ').forEach((name, i) => table!.set(name, String.fromCharCode(0xa0 + i)));
  GREEK.split(' ').forEach((name, i) => table!.set(name, String.fromCharCode(0x391 + i)));
  for (const entry of OTHERS.split(' ')) {
    const [, name, char] = /^([A-Za-z]+\d?)(.+)$/u.exec(entry)!;
    table.set(name!, char!);
  }
  return table;
}

/**
 * `text` with its character references replaced, twice over: data is often escaped once too much
 * (`&amp;alpha;`). Unknown names stay as written; references to controls and lone surrogates become nothing.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return decodeOnce(decodeOnce(text));
}

function decodeOnce(text: string): string {
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return names().get(name) ?? written;
    return fromCode(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
  });
}

function fromCode(code: number): string {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (isControl || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return '';
  return String.fromCodePoint(code);
}
