import type { Freq } from '@/series/period';

import { yearPartNamed, type YearPart } from './yearParts';

/** What a column is by its name; `key` is any other. */
export type Role =
  | 'time'
  | 'value'
  | 'status'
  | 'symbol'
  | 'unit'
  | 'mult'
  | 'decimals'
  | 'freq'
  | 'adjustment'
  | 'base'
  | 'note'
  | 'name'
  | 'action'
  | 'confidentiality'
  | 'aside'
  | 'key';

const roles: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:time period|time|date|observation date|ref date|period|periods?|periode|tahun|thn|th|years?|bulan|bln|months?|tanggal|tgl|waktu|triwulan|kuartal|quarters?|semester|days?|hari|weeks?|yyyymm|yyyy|masa|période|période de référence|année|trimestre|mois|zeit|jahr|quartal|monat|时间|年份)$/u,
    'time',
  ],
  [/^(?:obs value|observation value|value|values|nilai|angka|data|valeur)$/u, 'value'],
  [
    /^(?:obs status|obs flag|observation status|status|flags?|flag codes|codes|status data|kode status|status code|obs status label|statut|value flag(?: codes?)?|value q|footnote codes?|.+ flags)$/u,
    'status',
  ],
  [/^(?:unit measure|unit of measure|units?|unit code|uom|satuan|unité de mesure)$/u, 'unit'],
  [
    /^(?:unit mult|unit multiplier|powercode|powercode code|power code|scalar factor|scale|pengali|skala|facteur scalaire)$/u,
    'mult',
  ],
  [/^(?:decimals|décimales)$/u, 'decimals'],
  [/^(?:freq|frequency|frekuensi)$/u, 'freq'],
  [/^(?:adjustment|s adj|seasonal adjust|seasonal adjustment)$/u, 'adjustment'],
  [/^(?:base per|base period|reference period|ref period|tahun dasar|base year)$/u, 'base'],
  [
    /^(?:notes?|catatan|keterangan|comments?|comment obs|comment ts|(?:.+ )?footnotes?|note (?:classif|indicator|source)(?: label)?|remarks?|obs comment|decription|description|deskripsi)$/u,
    'note',
  ],
  [/^(?:title|title compl|judul)$/u, 'name'],
  [/^action$/u, 'action'],
  [/^(?:conf status|confidentiality status|obs conf)$/u, 'confidentiality'],
  // Of the message and not of the figure, or a number of the row.
  [
    /^(?:dataflow|tlist|flags? description|status description|(?:.+ )?missing value|islatestyear|structure|structure id|structure name|last update|lastupdated|updated|dernière mise à jour|obs pre break|pre break value|time format|time per collect|collection|sources?|sumber(?: data)?|url|link|no|nomor|row|index|id|published|terbit|tanggal terbit|rilis|release date|realtime start|realtime end|embargo time|dguid|uom id|scalar id|vector|coordinate|terminated|identificateur (?:d unité de mesure|scalaire)|vecteur|coordonnées|terminé|priceflag|refperiodid|refyear|refmonth|aggrlevel|aggregate level|legacyestimationflag|is(?:alt)?(?:qty|netwgt|grosswgt)estimated|#)$/u,
    'aside',
  ],
];

/** What is said of a whole series: where it changes another one begins, even with the same key. */
export const ofSeries = ['unit', 'freq', 'adjustment', 'base', 'mult'] as const satisfies readonly Role[];

/** The code and the words of `ID: Indonesia`; only SDMX-CSV writes so, elsewhere `PDB: harga konstan` is one name. */
export function codedName(text: string): readonly [code: string, words?: string] {
  const [, code, words] = /^([A-Z\d_]{1,40}): (.+)$/u.exec(text) ?? [];
  return code === undefined || words === undefined ? [text] : [code, words];
}

/** The same of a heading, which BIS writes without the blank: `OBS_VALUE:Observation value`. */
export function codedHead(head: string): readonly [code: string, words?: string] {
  const [, code, words] = /^([A-Z\d_]{1,40}):(\S.*)$/u.exec(head) ?? [];
  return code === undefined || words === undefined ? codedName(head) : [code, words];
}

/** A column's name to compare by: small letters, words apart; of `GEO: Reference area` the code before the colon. */
export function plainName(head: string): string {
  const [code] = codedHead(head);
  return code
    .toLowerCase()
    .replaceAll(/\s*\([^()]*\)$/gu, '')
    .replaceAll(/[^\p{L}\d#]+/gu, ' ')
    .trim();
}

/** What a column is by its name alone. */
export function roleOf(head: string): Role {
  // How a figure of the UN's goals came about; "Nature" alone is a dimension elsewhere.
  if (/^\[nature\]$/iu.test(head.trim())) return 'aside';
  const name = plainName(head);
  return roles.find(([shape]) => shape.test(name))?.[1] ?? 'key';
}

/** Names of columns whose numbers are codes: not figures. */
const codes =
  /(?:^|\s)(?:kode|code|codes|id|iso|iso ?2|iso ?3|iso ?code|fips|m49|kdprov|kdkab)(?:\s|$)|^kd\s|\p{L}{3}code$/u;

/** The same written as one word: `statistischeZoneId`, `QNr`. */
const codesJoined = /[\p{L}\d](?:Id|ID|Nr|Code)$/u;

/** Whether a column of numbers is of codes by its name. */
export function isOfCodes(head: string): boolean {
  return codes.test(plainName(head)) || codesJoined.test(head.trim());
}

/** Whether the headings of a table are those of SDMX-CSV. */
export function isSdmx(heads: readonly string[]): boolean {
  const names = new Set(heads.map(plainName));
  return names.has('time period') && names.has('obs value');
}

/** Whether a column says where figures are from, by its name. */
export function isOfSources(head: string): boolean {
  return /^(?:sources?|sumber(?: data)?)$/u.test(plainName(head));
}

const places =
  /(?:^|\s)(?:negara|country|countries|nation|economy|provinsi|propinsi|province|kabupaten|kab|kota|city|cities|kecamatan|desa|kelurahan|wilayah|daerah|regions?|area|geo|geography|location|tempat|lokasi|pulau|island|state|district|territory|entity|partner|mitra|benua|continent)(?:\s|$)/u;

/** Whether a column's cells are names of places by its name. */
export function isOfPlaces(head: string): boolean {
  return places.test(plainName(head));
}

const things =
  /(?:^|\s)(?:indikator|indicator|indicators|seri|series|variabel|variable|nama|name|komoditas|komoditi|commodity|barang|produk|product|item|uraian|rincian|kelompok|sektor|sector|lapangan usaha|industri|industry|perusahaan|company|mata uang|currency|symbol|ticker|subject|measure|concept)(?:\s|$)/u;

/** Whether a column's cells are names of what is measured by its name. */
export function isOfThings(head: string): boolean {
  return things.test(plainName(head));
}

/** How often times come whose column is called `month`, `tahun`; `undefined` of other names. */
export function freqInHead(head: string): Freq | undefined {
  const part = yearPartOf(head);
  if (isOfYears(head)) return 'A';
  return part === undefined ? undefined : ({ month: 'M', quarter: 'Q', half: 'S' } as const)[part];
}

/** Which part of a year a column's name says that its cells are. */
export function yearPartOf(head: string): YearPart | undefined {
  return yearPartNamed(plainName(head));
}

/** Whether a column's name says that its cells are years. */
export function isOfYears(head: string): boolean {
  return /^(?:tahun|thn|th|years?|yyyy)$/u.test(plainName(head));
}
