import type { Language } from '@/i18n/language';

/** Words of claims and of what became of checking them. Arguments are formatted already. */
export interface ClaimMessages {
  readonly changed: Readonly<Record<'up' | 'down', (amount: string) => string>>;
  readonly multiplied: (factor: string) => string;
  readonly direction: Readonly<Record<'up' | 'down' | 'unchanged', string>>;
  readonly fromTo: (change: string, from: string, to: string) => string;
  readonly previousReading: string;
  /** A sentence's subject and what is said of it, and of a count, whose name does not run into a verb. */
  readonly saysOf: (name: string, what: string) => string;
  readonly countSaysOf: (name: string, what: string) => string;
  readonly with: (what: string, more: string) => string;
  readonly levelNow: (value: string) => string;
  readonly extreme: Readonly<Record<'highest' | 'lowest', (value: string, when: string, span: string) => string>>;
  readonly span: (from: string, to: string) => string;
  readonly onRecord: Readonly<Record<'highest' | 'lowest', string>>;
  readonly run: Readonly<Record<'above' | 'below' | 'rise' | 'fall', (periods: string, threshold: string) => string>>;
  readonly until: (what: string, period: string) => string;
  readonly target: (name: string, period: string, value: string) => string;
  readonly reached: Readonly<Record<'reached' | 'missed', (target: string) => string>>;
  readonly ofTarget: (share: string) => string;
  readonly timesTarget: (times: string) => string;
  readonly share: (percent: string, whole: string) => string;
  readonly shareOfTarget: (percent: string, name: string) => string;
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
    countSaysOf: (name, what) => `${name}: ${what}`,
    with: (what, more) => `${what}, ${more}`,
    levelNow: (value) => `menjadi ${value}`,
    extreme: {
      highest: (value, when, span) => `angka tertinggi ${value} ${when}${span}`,
      lowest: (value, when, span) => `angka terendah ${value} ${when}${span}`,
    },
    span: (from, to) => `, dari ${from} sampai ${to}`,
    onRecord: { highest: 'tertinggi dalam catatan ini', lowest: 'terendah dalam catatan ini' },
    run: {
      above: (periods, threshold) => `di atas ${threshold} selama ${periods} berturut-turut`,
      below: (periods, threshold) => `di bawah ${threshold} selama ${periods} berturut-turut`,
      rise: (periods) => `naik ${periods} berturut-turut`,
      fall: (periods) => `turun ${periods} berturut-turut`,
    },
    until: (what, period) => `${what} hingga ${period}`,
    target: (name, period, value) => `${name}: target ${value} untuk ${period}`,
    reached: {
      reached: (target) => `target ${target} tercapai`,
      missed: (target) => `target ${target} tidak tercapai`,
    },
    ofTarget: (share) => `${share} dari target`,
    timesTarget: (times) => `${times} kali target`,
    share: (percent, whole) => `${percent} dari “${whole}”`,
    shareOfTarget: (percent, name) => `${percent} dari target “${name}”`,
    counted: {
      figures: (count) => `${count} angka`,
      missing: (count) => `${count} tanpa angka`,
      conflicts: (count) => `${count} angka lain yang bertentangan`,
      undated: (count) => `${count} angka tanpa tanggal terbit`,
      above: (count, threshold) => `${count} di atas ${threshold}`,
      below: (count, threshold) => `${count} di bawah ${threshold}`,
      rise: (count) => `naik dalam ${count}`,
      fall: (count) => `turun dalam ${count}`,
    },
    event: (title, date) => `${title}: ${date}`,
    agrees: 'sesuai data',
    differs: (found, said) => `berbeda: ${found}, bukan ${said}`,
    differsOnly: (found) => `berbeda: ${found}`,
    cannotTell: (why) => `tidak dapat diperiksa: ${why}`,
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
      'not-yet-known': 'angkanya saat itu belum terbit',
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
    countSaysOf: (name, what) => `${name}: ${what}`,
    with: (what, more) => `${what}, ${more}`,
    levelNow: (value) => `to ${value}`,
    extreme: {
      highest: (value, when, span) => `highest figure ${value} ${when}${span}`,
      lowest: (value, when, span) => `lowest figure ${value} ${when}${span}`,
    },
    span: (from, to) => `, from ${from} to ${to}`,
    onRecord: { highest: 'the highest in this record', lowest: 'the lowest in this record' },
    run: {
      above: (periods, threshold) => `above ${threshold} for ${periods} in a row`,
      below: (periods, threshold) => `below ${threshold} for ${periods} in a row`,
      rise: (periods) => `up ${periods} in a row`,
      fall: (periods) => `down ${periods} in a row`,
    },
    until: (what, period) => `${what} to ${period}`,
    target: (name, period, value) => `${name}: target of ${value} for ${period}`,
    reached: {
      reached: (target) => `the target of ${target} was reached`,
      missed: (target) => `the target of ${target} was missed`,
    },
    ofTarget: (share) => `${share} of the target`,
    timesTarget: (times) => `${times} times the target`,
    share: (percent, whole) => `${percent} of ‘${whole}’`,
    shareOfTarget: (percent, name) => `${percent} of the target for ‘${name}’`,
    counted: {
      figures: (count) => (count === '1' ? '1 figure' : `${count} figures`),
      missing: (count) => `${count} without a figure`,
      conflicts: (count) => (count === '1' ? '1 other, contradicting figure' : `${count} other, contradicting figures`),
      undated: (count) =>
        count === '1' ? '1 figure without a date of publication' : `${count} figures without a date of publication`,
      above: (count, threshold) => `${count} above ${threshold}`,
      below: (count, threshold) => `${count} below ${threshold}`,
      rise: (count) => `up in ${count}`,
      fall: (count) => `down in ${count}`,
    },
    event: (title, date) => `${title}: ${date}`,
    agrees: 'agrees with the data',
    differs: (found, said) => `differs: ${found}, not ${said}`,
    differsOnly: (found) => `differs: ${found}`,
    cannotTell: (why) => `cannot be checked: ${why}`,
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
      'not-yet-known': 'the figure had not been published by then',
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
