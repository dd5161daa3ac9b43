import type { Language } from '@/i18n/language';

/** Words of claims and of what became of checking them. Arguments are formatted already. */
export interface ClaimMessages {
  readonly changed: Readonly<Record<'up' | 'down', (amount: string) => string>>;
  readonly multiplied: (factor: string) => string;
  readonly direction: Readonly<Record<'up' | 'down' | 'unchanged', string>>;
  readonly fromTo: (change: string, from: string, to: string) => string;
  readonly previousReading: string;
  /** A sentence's subject and what is said of it. */
  readonly saysOf: (name: string, what: string) => string;
  readonly level: Readonly<
    Record<'index' | 'rate' | 'stock' | 'flow', (name: string, value: string, when: string) => string>
  >;
  readonly with: (what: string, more: string) => string;
  readonly levelNow: (value: string) => string;
  readonly extreme: Readonly<Record<'highest' | 'lowest', (value: string, when: string, span: string) => string>>;
  readonly span: (from: string, to: string) => string;
  readonly onRecord: Readonly<Record<'highest' | 'lowest', string>>;
  readonly run: Readonly<Record<'above' | 'below' | 'rise' | 'fall', (periods: string, threshold: string) => string>>;
  readonly until: (what: string, period: string) => string;
  readonly target: (name: string, period: string, value: string) => string;
  readonly reached: Readonly<Record<'reached' | 'missed', (target: string) => string>>;
  readonly ofTarget: (share: string, target: string) => string;
  readonly timesTarget: (times: string, target: string) => string;
  /** Added to a share that may look like one that is good enough. */
  readonly andMissed: string;
  /** A share of a target where the target is named already. */
  readonly ofThatTarget: (share: string) => string;
  readonly timesThatTarget: (times: string) => string;
  readonly share: (percent: string, whole: string) => string;
  readonly shareOfTarget: (percent: string, target: string, period: string) => string;
  readonly counted: Readonly<
    Record<
      'figures' | 'missing' | 'conflicts' | 'undated' | 'above' | 'below' | 'rise' | 'fall',
      (count: string, threshold: string) => string
    >
  >;
  readonly event: (title: string, date: string) => string;
  readonly agrees: string;
  readonly differs: (found: string, said: string) => string;
  readonly differsOnly: (found: string) => string;
  readonly cannotTell: (why: string) => string;
  /** Added to a count of periods where some have no figure. */
  readonly without: (periods: string) => string;
  /** Missing periods leave a rank open; among the figures on record it holds. */
  readonly openRank: Readonly<Record<'highest' | 'lowest', string>>;
  readonly or: string;
  readonly asExtreme: Readonly<Record<'highest' | 'lowest', (value: string, period: string) => string>>;
  readonly other: (value: string, publisher: string) => string;
  readonly doubts: Readonly<
    Record<
      | 'unknown-series'
      | 'unknown-event'
      | 'unknown-target'
      | 'unknown-threshold'
      | 'wrong-frequency'
      | 'no-figure'
      | 'not-yet-known'
      | 'undated'
      | 'gap'
      | 'hedged'
      | 'rounded'
      | 'not-comparable'
      | 'not-over'
      | 'imprecise',
      string
    >
  >;
  /** Names of a figure in arithmetic: value and the period it is of. */
  readonly of: (value: string, period: string) => string;
  readonly aim: (value: string) => string;
  readonly times: (count: string) => string;
}

/** Words of claims and verdicts in both languages. */
export const claimMessages: Readonly<Record<Language, ClaimMessages>> = {
  id: {
    changed: { up: (amount) => `naik ${amount}`, down: (amount) => `turun ${amount}` },
    multiplied: (factor) => `menjadi ${factor} kali lipat`,
    direction: { up: 'naik', down: 'turun', unchanged: 'tidak berubah' },
    fromTo: (change, from, to) => `${change} dari ${from} ke ${to}`,
    previousReading: 'angka sebelumnya',
    saysOf: (name, what) => `${name} ${what}`,
    level: {
      index: (name, value, when) => `${name} tercatat ${value} ${when}`,
      rate: (name, value, when) => `${name} sebesar ${value} ${when}`,
      stock: (name, value, when) => `${name} mencapai ${value} ${when}`,
      flow: (name, value, when) => `${name} mencapai ${value} ${when}`,
    },
    with: (what, more) => `${what}, ${more}`,
    levelNow: (value) => `menjadi ${value}`,
    extreme: {
      highest: (value, when, span) => `mencapai angka tertinggi ${value} ${when}${span}`,
      lowest: (value, when, span) => `mencapai angka terendah ${value} ${when}${span}`,
    },
    span: (from, to) => ` (dari ${from} sampai ${to})`,
    onRecord: { highest: 'tertinggi yang tercatat', lowest: 'terendah yang tercatat' },
    run: {
      above: (periods, threshold) => `berada di atas ${threshold} selama ${periods} berturut-turut`,
      below: (periods, threshold) => `berada di bawah ${threshold} selama ${periods} berturut-turut`,
      rise: (periods) => `naik ${periods} berturut-turut`,
      fall: (periods) => `turun ${periods} berturut-turut`,
    },
    until: (what, period) => `${what} hingga ${period}`,
    target: (name, period, value) => `${name}: target ${value} untuk ${period}`,
    reached: {
      reached: (target) => `target ${target} tercapai`,
      missed: (target) => `target ${target} tidak tercapai`,
    },
    ofTarget: (share, target) => `${share} dari target ${target}`,
    timesTarget: (times, target) => `${times} kali target ${target}`,
    andMissed: 'yang tidak tercapai',
    ofThatTarget: (share) => `${share} dari target`,
    timesThatTarget: (times) => `${times} kali target`,
    share: (percent, whole) => `${percent} dari “${whole}”`,
    shareOfTarget: (percent, target, period) => `${percent} dari target ${target} untuk ${period}`,
    counted: {
      figures: (count) => `memiliki ${count} angka`,
      missing: (count) => `tidak memiliki angka untuk ${count}`,
      conflicts: (count) => `memiliki ${count} angka lain yang bertentangan`,
      undated: (count) => `memiliki ${count} angka tanpa tanggal terbit`,
      above: (count, threshold) => `berada di atas ${threshold} pada ${count}`,
      below: (count, threshold) => `berada di bawah ${threshold} pada ${count}`,
      rise: (count) => `naik pada ${count}`,
      fall: (count) => `turun pada ${count}`,
    },
    event: (title, date) => `${title}: ${date}`,
    agrees: 'sesuai data',
    differs: (found, said) => `berbeda: ${found}, bukan ${said}`,
    differsOnly: (found) => `berbeda: ${found}`,
    cannotTell: (why) => `tidak dapat diperiksa: ${why}`,
    without: (periods) => `, dengan ${periods} tanpa angka`,
    openRank: {
      highest: 'ada periode tanpa angka; dari yang tercatat tidak satu pun setinggi itu',
      lowest: 'ada periode tanpa angka; dari yang tercatat tidak satu pun serendah itu',
    },
    or: ' atau ',
    asExtreme: {
      highest: (value, period) => `${period} sama tinggi atau lebih tinggi (${value})`,
      lowest: (value, period) => `${period} sama rendah atau lebih rendah (${value})`,
    },
    other: (value, publisher) => `${publisher} mencatat ${value}`,
    doubts: {
      'unknown-series': 'deret datanya tidak ada di sini',
      'unknown-event': 'peristiwanya tidak ada di daftar tonggak',
      'unknown-target': 'targetnya tidak ada di data',
      'unknown-threshold': 'batasnya tidak disebut',
      'wrong-frequency': 'datanya memakai jenis periode lain',
      'no-figure': 'tidak ada angka untuk periode itu',
      'not-yet-known': 'menurut data kami angkanya terbit kemudian',
      undated: 'tidak diketahui kapan angkanya terbit',
      gap: 'ada periode tanpa angka yang dapat membantahnya',
      hedged: 'sumbernya sendiri hanya menyebut perkiraan',
      rounded: 'data hanya mencatat angka yang dibulatkan',
      'not-comparable': 'kedua angka tidak sebanding (penghitung, definisi, atau satuan lain)',
      'not-over': 'waktu targetnya belum habis',
      imprecise: 'tanggal persisnya tidak tercatat',
    },
    of: (value, period) => `${value} (${period})`,
    aim: (value) => `target ${value}`,
    times: (count) => `${count} kali`,
  },
  en: {
    changed: { up: (amount) => `rose by ${amount}`, down: (amount) => `fell by ${amount}` },
    multiplied: (factor) => `was multiplied by ${factor}`,
    direction: { up: 'rose', down: 'fell', unchanged: 'did not change' },
    fromTo: (change, from, to) => `${change} from ${from} to ${to}`,
    previousReading: 'the figure before',
    saysOf: (name, what) => `${name} ${what}`,
    level: {
      index: (name, value, when) => `${name} stood at ${value} ${when}`,
      rate: (name, value, when) => `${name} was ${value} ${when}`,
      stock: (name, value, when) => `${name} came to ${value} ${when}`,
      flow: (name, value, when) => `${name} came to ${value} ${when}`,
    },
    with: (what, more) => `${what}, ${more}`,
    levelNow: (value) => `to ${value}`,
    extreme: {
      highest: (value, when, span) => `peaked at ${value} ${when}${span}`,
      lowest: (value, when, span) => `bottomed out at ${value} ${when}${span}`,
    },
    span: (from, to) => ` (from ${from} to ${to})`,
    onRecord: { highest: 'the highest on record', lowest: 'the lowest on record' },
    run: {
      above: (periods, threshold) => `stayed above ${threshold} for ${periods} in a row`,
      below: (periods, threshold) => `stayed below ${threshold} for ${periods} in a row`,
      rise: (periods) => `rose for ${periods} in a row`,
      fall: (periods) => `fell for ${periods} in a row`,
    },
    until: (what, period) => `${what} to ${period}`,
    target: (name, period, value) => `${name}: target of ${value} for ${period}`,
    reached: {
      reached: (target) => `the target of ${target} was reached`,
      missed: (target) => `the target of ${target} was missed`,
    },
    ofTarget: (share, target) => `${share} of the target of ${target}`,
    timesTarget: (times, target) => `${times} times the target of ${target}`,
    andMissed: 'which was missed',
    ofThatTarget: (share) => `${share} of the target`,
    timesThatTarget: (times) => `${times} times the target`,
    share: (percent, whole) => `${percent} of ‘${whole}’`,
    shareOfTarget: (percent, target, period) => `${percent} of the target of ${target} for ${period}`,
    counted: {
      figures: (count) => (count === '1' ? 'has 1 figure' : `has ${count} figures`),
      missing: (count) => `has no figure for ${count}`,
      conflicts: (count) =>
        count === '1' ? 'has 1 other, contradicting figure' : `has ${count} other, contradicting figures`,
      undated: (count) =>
        count === '1'
          ? 'has 1 figure without a date of publication'
          : `has ${count} figures without a date of publication`,
      above: (count, threshold) => `stood above ${threshold} in ${count}`,
      below: (count, threshold) => `stood below ${threshold} in ${count}`,
      rise: (count) => `rose in ${count}`,
      fall: (count) => `fell in ${count}`,
    },
    event: (title, date) => `${title}: ${date}`,
    agrees: 'agrees with the data',
    differs: (found, said) => `differs: ${found}, not ${said}`,
    differsOnly: (found) => `differs: ${found}`,
    cannotTell: (why) => `cannot be checked: ${why}`,
    without: (periods) => `, with no figure for ${periods}`,
    openRank: {
      highest: 'some periods have no figure; none of those on record is as high',
      lowest: 'some periods have no figure; none of those on record is as low',
    },
    or: ' or ',
    asExtreme: {
      highest: (value, period) => `${period} was as high or higher (${value})`,
      lowest: (value, period) => `${period} was as low or lower (${value})`,
    },
    other: (value, publisher) => `${publisher} gives ${value}`,
    doubts: {
      'unknown-series': 'there is no such data series here',
      'unknown-event': 'the event is not among the milestones',
      'unknown-target': 'the target is not in the data',
      'unknown-threshold': 'the threshold is not named',
      'wrong-frequency': 'the data use another kind of period',
      'no-figure': 'there is no figure for that period',
      'not-yet-known': 'by our data the figure was published later',
      undated: 'it is not known when the figure was published',
      gap: 'periods without a figure could refute it',
      hedged: 'the source itself gives only an approximate figure',
      rounded: 'the data have a rounded figure only',
      'not-comparable': 'the two figures are not comparable (other counter, definition or unit)',
      'not-over': 'the time of the target was not over',
      imprecise: 'the exact date is not on record',
    },
    of: (value, period) => `${value} (${period})`,
    aim: (value) => `target ${value}`,
    times: (count) => `${count} times`,
  },
};
