import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { exportMessages } from '@/i18n/messages/export';
import { slug } from '@/series/slug';

/** A view of a chart as it is cited. */
export interface Cited {
  /** Who stands where an author stands: who made the chart, or who owns the figures. */
  readonly owner: string;
  /** Title of the chart. */
  readonly title: string;
  /** The site. */
  readonly publisher: string;
  /** Day on which what is cited was published: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; absent where none is known, or where it changes. */
  readonly published?: string;
  /** Day up to which its data count, where that is another one (`YYYY-MM-DD`); stands with the title. */
  readonly dataOf?: string;
  /** Day on which it was read (`YYYY-MM-DD`). */
  readonly accessed?: string;
  /** Absolute address of the view. */
  readonly address: string;
  readonly language: Language;
}

/** One text in each style; `bibtex` and `ris` are files of several lines. */
export interface Citations {
  /** For running text. */
  readonly short: string;
  readonly apa: string;
  /** Entry of a bibliography. */
  readonly chicago: string;
  /** Footnote. */
  readonly chicagoNote: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** One line: breaks, tabs and controls would end a field of a file; halves of a surrogate pair cannot be written at all. */
function line(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  return whole.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Ends with a full stop unless it ends a sentence already. */
function stopped(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** Both styles are American: "May 3, 2021". In Indonesian the day comes first. */
function dateOf(date: string, language: Language): string {
  const long = formatDate(date, language, 'long');
  return language === 'en' ? long.replace(/^(\d+) (\p{L}+) (\d{4})$/u, '$2 $1, $3') : long;
}

/** "2021, May 3" and "2021, 3 Mei". */
function yearFirst(date: string, language: Language): string {
  const long = dateOf(date, language);
  const year = date.slice(0, 4);
  return long === year ? year : `${year}, ${long.slice(0, -year.length).replace(/,? $/u, '')}`;
}

function citeApa({ owner, title, publisher, published, accessed, address, language }: Cited): string {
  const words = exportMessages[language].citation;
  const date = published === undefined ? words.noDate : yearFirst(published, language);
  const site = publisher === owner ? '' : `${stopped(publisher)} `;
  const from = accessed === undefined ? address : `${words.retrieved(dateOf(accessed, language))} ${address}`;
  return `${stopped(owner)} (${date}). ${title} [${words.chart}]. ${site}${from}`;
}

/** Quotation marks in the title give way to those around it. */
function quoted(title: string, end: string): string {
  const inner = title.replace(/[“„]|(?<!\S)"(?=\S)/gu, '‘').replace(/[”"]/gu, '’');
  return `“${end !== '' && /[.?!…]$/u.test(inner) ? inner : inner + end}”`;
}

function citeChicago({ owner, title, publisher, published, accessed, address, language }: Cited): string {
  const { accessedOn } = exportMessages[language].citation;
  const parts = [
    owner,
    quoted(title, '.'),
    ...(publisher === owner ? [] : [publisher]),
    ...(published === undefined ? [] : [dateOf(published, language)]),
    ...(accessed === undefined ? [] : [accessedOn(dateOf(accessed, language))]),
    address,
  ];
  return parts.map((part) => (part.endsWith('”') ? part : stopped(part))).join(' ');
}

function citeChicagoNote({ owner, title, publisher, published, accessed, address, language }: Cited): string {
  const { accessedOnWithin } = exportMessages[language].citation;
  const parts = [
    ...(publisher === owner ? [] : [publisher]),
    ...(published === undefined ? [] : [dateOf(published, language)]),
    ...(accessed === undefined ? [] : [accessedOnWithin(dateOf(accessed, language))]),
    address,
  ];
  return `${owner}, ${quoted(title, ',')} ${stopped(parts.join(', '))}`;
}

function citeShort({ owner, title, publisher, published, dataOf = published, address, language }: Cited): string {
  const words = exportMessages[language].citation;
  const parts = [
    owner,
    words.quoted(title),
    ...(dataOf === undefined ? [] : [words.dataOf(formatDate(dataOf, language, 'long'))]),
    ...(publisher === owner ? [] : [publisher]),
    address,
  ];
  return words.source(parts.join(', '));
}

/** What TeX would obey, as what it prints. Braces as words: BibTeX counts those behind a backslash too. */
const texSpecials: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
};

function tex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (special) => texSpecials[special] ?? special);
}

/** The `url` field is read as it stands, so that nothing in it may be escaped; what would end the field is percent-encoded. */
function texAddress(address: string): string {
  return address.replace(/[\\{}~^\s]|[^!-~]/gu, (char) => (char === '~' ? '%7E' : encodeURIComponent(char)));
}

/** Tells addresses apart in few letters (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** The same for the same view on every day and host: the site, the path, and a hash of what follows it. */
function keyOf({ publisher, address }: Cited): string {
  const [, path = '', rest = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(.*)$/iu.exec(address) ?? ['', address, ''];
  return [slug(publisher) || 'site', slug(path), rest === '' ? '' : hash(rest)].filter((part) => part !== '').join('-');
}

/** Month macros of BibTeX, which styles write in their own language. */
const texMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const texLanguages: Readonly<Record<Language, string>> = { id: 'indonesian', en: 'british' };

function citeBibtex(cited: Cited): string {
  const { owner, title, publisher, published, accessed, address, language } = cited;
  const month = texMonths[Number(published?.slice(5, 7)) - 1];
  const fields = [
    // Double braces: one name, and a title whose capitals stay.
    `author = {{${tex(owner)}}}`,
    `title = {{${tex(title)}}}`,
    ...(published === undefined ? [] : [`year = {${published.slice(0, 4)}}`]),
    ...(month === undefined ? [] : [`month = ${month}`]),
    `howpublished = {${tex(publisher)}}`,
    `url = {${texAddress(address)}}`,
    ...(accessed === undefined ? [] : [`urldate = {${accessed}}`]),
    `langid = {${texLanguages[language]}}`,
  ];
  return `@misc{${keyOf(cited)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** `YYYY/MM/DD/`, with nothing where a part is not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function citeRis({ owner, title, publisher, published, accessed, address, language }: Cited): string {
  const fields = [
    ['TY', 'DATA'],
    ['AU', owner],
    ['TI', title],
    ...(published === undefined ? [] : [['PY', published.slice(0, 4)] as const, ['DA', risDate(published)] as const]),
    ['PB', publisher],
    ['UR', address],
    ...(accessed === undefined ? [] : [['Y2', risDate(accessed)] as const]),
    ['LA', language],
    ['ER', ''],
  ] as const;
  return fields.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('');
}

/** The title with the day of the data: a date of publication alone would be taken for it. */
function withDay(cited: Cited): Cited {
  const { title, dataOf, language } = cited;
  if (dataOf === undefined) return cited;
  return { ...cited, title: exportMessages[language].citation.titled(title, formatDate(dataOf, language, 'long')) };
}

/** A chart view in APA 7, Chicago 17 (notes and bibliography), BibTeX, RIS and for running text. Breaks within the texts become spaces; a date that is none stands as it is. */
export function cite(cited: Cited): Citations {
  const { owner, title, publisher, address } = cited;
  const clean = {
    ...cited,
    owner: line(owner),
    title: line(title),
    publisher: line(publisher),
    address: line(address),
  };
  const dated = withDay(clean);
  return {
    short: citeShort(clean),
    apa: citeApa(dated),
    chicago: citeChicago(dated),
    chicagoNote: citeChicagoNote(dated),
    bibtex: citeBibtex(dated),
    ris: citeRis(dated),
  };
}
