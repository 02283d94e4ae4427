/**
 * Five reference styles in CSL 1.0.2, written for the fields that a Work has. The published style files are 8–65 kB
 * each, for fields that never come here.
 */

/** The styles that a work can be cited in. */
export type CitationStyle = 'apa' | 'vancouver' | 'chicago' | 'ieee' | 'harvard';

const IN =
  '<group delimiter=" "><text term="in" text-case="capitalize-first"/><text variable="container-title" font-style="italic"/></group>';
const TITLE =
  '<choose><if type="book thesis report software dataset standard document" match="any"><text variable="title" font-style="italic"/></if><else><text variable="title"/></else></choose>';
const DOI_LINK =
  '<choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose>';
const YEAR =
  '<choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose>';
const NOTE = '<text variable="note" prefix=" [" suffix="]" text-case="capitalize-first"/>';
const QUOTED =
  '<choose><if type="book thesis report software dataset standard document" match="any"><text variable="title" font-style="italic"/></if><else><text variable="title" quotes="true"/></else></choose>';

// Publication Manual of the APA, 7th ed., 9.7–9.37: up to 20 authors, else 19, an ellipsis and the last.
const APA = `<bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true" hanging-indent="true"><layout suffix="">
<group delimiter=" "><names variable="author" suffix="."><name and="symbol" initialize-with=". " delimiter=", " delimiter-precedes-last="always" name-as-sort-order="all"/><substitute><text variable="title" suffix="."/></substitute></names>
<group prefix="(" suffix=")."><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></group>
<group suffix="."><choose><if variable="author">${TITLE}<text variable="number" prefix=" (" suffix=")"/>${NOTE}</if></choose></group>
<group suffix="."><choose><if type="paper-conference chapter entry-encyclopedia" match="any">${IN}</if><else><text variable="container-title" font-style="italic"/></else></choose></group>
<group suffix="."><text variable="publisher"/></group>${DOI_LINK}</group></layout></bibliography>`;

// Citing Medicine, 2nd ed. (NLM), as the ICMJE recommends: six authors, then et al.; no points in initials.
const VANCOUVER = `<bibliography et-al-min="7" et-al-use-first="6" second-field-align="flush"><layout>
<text variable="citation-number" suffix=". "/><group delimiter=". " suffix="."><names variable="author"><name sort-separator=" " initialize-with="" name-as-sort-order="all" delimiter=", " delimiter-precedes-last="always"/></names><group><text variable="title"/>${NOTE}</group>
<choose><if type="paper-conference chapter entry-encyclopedia" match="any"><group delimiter=": "><text term="in" text-case="capitalize-first"/><text variable="container-title"/></group></if><else><text variable="container-title"/></else></choose>
<group delimiter="; "><text variable="publisher"/>${YEAR}</group><text variable="number"/></group>
<choose><if variable="DOI"><text variable="DOI" prefix=" doi:"/></if><else><text variable="URL" prefix=" Available from: "/></else></choose></layout></bibliography>`;

// The Chicago Manual of Style, 18th ed., author-date: more than six authors are cut to three.
const CHICAGO = `<bibliography et-al-min="7" et-al-use-first="3" hanging-indent="true"><layout>
<group delimiter=" "><names variable="author" suffix="."><name and="text" name-as-sort-order="first" delimiter=", " delimiter-precedes-last="always"/><substitute><group suffix=".">${QUOTED}</group></substitute></names>
<group suffix=".">${YEAR}</group>
<group suffix="."><choose><if variable="author">${QUOTED}${NOTE}</if></choose></group>
<group suffix="."><choose><if type="paper-conference chapter entry-encyclopedia" match="any">${IN}</if><else><text variable="container-title" font-style="italic"/></else></choose></group>
<group suffix="." delimiter=". "><text variable="publisher"/><text variable="number"/></group><group suffix=".">${DOI_LINK}</group></group></layout></bibliography>`;

// IEEE Reference Guide (2023): more than six authors become the first and et al.; title in quotes, comma inside.
const IEEE = `<bibliography et-al-min="7" et-al-use-first="1" second-field-align="flush"><layout suffix=".">
<text variable="citation-number" prefix="[" suffix="] "/><group delimiter=", "><names variable="author"><name and="text" initialize-with=". " delimiter=", "/><et-al font-style="italic"/></names>
<group>${QUOTED}${NOTE}</group>
<choose><if type="paper-conference chapter entry-encyclopedia" match="any"><group delimiter=" "><text term="in"/><text variable="container-title" font-style="italic"/></group></if><else><text variable="container-title" font-style="italic"/></else></choose>
<text variable="publisher"/><choose><if variable="issued"><date variable="issued"><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date></if></choose><text variable="number"/>
<choose><if variable="DOI"><text variable="DOI" prefix="doi: "/></if><else><text variable="URL" prefix="[Online]. Available: "/></else></choose></group></layout></bibliography>`;

// Cite Them Right, 12th ed. (Harvard): four or more authors become the first and et al.
const HARVARD = `<bibliography et-al-min="4" et-al-use-first="1" hanging-indent="true"><layout suffix=".">
<group delimiter=" "><names variable="author"><name and="text" initialize-with="." delimiter=", " delimiter-precedes-last="never" name-as-sort-order="all"/><et-al font-style="italic"/><substitute><text variable="title" font-style="italic"/></substitute></names>
<group prefix="(" suffix=")">${YEAR}</group>
<group delimiter=", "><choose><if variable="author"><group>${QUOTED}${NOTE}</group></if></choose>
<choose><if type="paper-conference chapter entry-encyclopedia" match="any"><group delimiter=" "><text term="in"/><text variable="container-title" font-style="italic"/></group></if><else><text variable="container-title" font-style="italic"/></else></choose>
<text variable="publisher"/><text variable="number"/></group></group>
<group prefix=". Available at: ">${DOI_LINK}</group></layout></bibliography>`;

const BIBLIOGRAPHIES: Readonly<Record<CitationStyle, string>> = {
  apa: APA,
  vancouver: VANCOUVER,
  chicago: CHICAGO,
  ieee: IEEE,
  harvard: HARVARD,
};

/** The style as CSL, for a CSL processor. */
export function styleXml(style: CitationStyle): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never"><info><title>${style}</title><id>${style}</id><updated>2026-01-01T00:00:00+00:00</updated></info><citation><layout><text variable="title"/></layout></citation>${BIBLIOGRAPHIES[style].replace(/\n/g, '')}</style>`;
}

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The English terms that the styles use. */
export function localeXml(): string {
  const terms = {
    and: 'and',
    'et-al': 'et al.',
    in: 'in',
    'no date': 'n.d.',
    accessed: 'accessed',
  };
  const marks = {
    'open-quote': '“',
    'close-quote': '”',
    'open-inner-quote': '‘',
    'close-inner-quote': '’',
  };
  const plain = Object.entries({ ...terms, ...marks }).map(
    ([name, text]) => `<term name="${name}">${text}</term>`,
  );
  const months = MONTHS.map((text, i) => {
    const name = `month-${String(i + 1).padStart(2, '0')}`;
    return `<term name="${name}">${text}</term><term name="${name}" form="short">${text}</term>`;
  });
  const short = '<term name="no date" form="short">n.d.</term>';
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><style-options punctuation-in-quote="true"/><date form="text"><date-part name="year"/></date><date form="numeric"><date-part name="year"/></date><terms>${[...plain, ...months].join('')}${short}</terms></locale>`;
}
