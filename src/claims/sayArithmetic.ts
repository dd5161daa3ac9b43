import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import { minus } from '@/i18n/number';
import type { Series } from '@/series/series';
import type { Checked } from './check';
import type { Claim, SeriesClaim } from './claim';
import type { ClaimData } from './data';
import { namedIn } from './measures';
import { sayFigure, sayValue } from './sayNumber';
import { long } from './speech';
import type { Evidence, Figure, Verdict } from './verdict';

interface Wording {
  readonly series: Series;
  readonly language: Language;
}

/** A figure of the evidence without its unit, and the period it is of. */
interface Term {
  readonly value: number;
  readonly text: string;
  readonly named: string;
}

function termOf(evidence: Evidence, { series, language }: Wording): Term | undefined {
  const words = claimMessages[language];
  if (evidence.kind === 'event') return undefined;
  if (evidence.kind === 'observation') {
    const { row } = evidence;
    if (row.value === null) return undefined;
    const text = sayValue({ ...row, value: row.value }, series, { language, style: 'short' });
    return { value: row.value, text, named: words.of(text, long(row.period, language)) };
  }
  const row = evidence.kind === 'target' ? evidence.target : evidence.conflict;
  const text = sayValue(row, series, { language, style: 'short' });
  const named = evidence.kind === 'target' ? words.aim(text) : text;
  return { value: row.value, text, named: words.of(named, long(row.period, language)) };
}

function find(figures: readonly Figure[], measured: Figure['measured']): Figure | undefined {
  return figures.find((figure) => figure.measured === measured);
}

/** A change with its sign, an amount too. */
function signed(figure: Figure, { series, language }: Wording): string {
  const said = sayFigure(figure, series, { language, sign: 'always' });
  return figure.measured === 'amount' && figure.value > 0 ? `+${said}` : said;
}

/** "54,6 (April 2021) − 53,2 (Maret 2021) = +1,4 poin; 1,4 ÷ 53,2 = 2,6 %" */
function ofChange(
  [from, to]: readonly Term[],
  { figures }: Verdict,
  { series, language }: Wording,
): string | undefined {
  if (!from || !to) return undefined;
  const step = find(figures, 'points') ?? find(figures, 'percentage-points') ?? find(figures, 'amount');
  const percent = find(figures, 'percent');
  const parts = [
    step && `${to.named} ${minus} ${from.named} = ${signed(step, { series, language })}`,
    percent && `${to.text} ÷ ${from.text} ${minus} 1 = ${sayFigure(percent, series, { language, sign: 'always' })}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? `${from.named} → ${to.named}` : parts.join('; ');
}

/** "5,5 juta (2021) ÷ target 6,1 juta (2021) = 90,2 %" */
function ofRatio([part, whole]: readonly Term[], { figures: [first] }: Verdict, wording: Wording): string | undefined {
  if (!part || !whole || !first) return undefined;
  const { series, language } = wording;
  const ratio = sayFigure(first, series, { language });
  const said = first.measured === 'times' ? claimMessages[language].times(ratio) : ratio;
  return `${part.named} ÷ ${whole.named} = ${said}`;
}

function isHedged(claim: SeriesClaim): boolean {
  return namedIn(claim)?.worded.hedge !== undefined;
}

/** The figures used, and for a run or count what they come to. */
function ofFigures(
  { claim, verdict }: { readonly claim: SeriesClaim; readonly verdict: Verdict },
  named: readonly string[],
  { series, language }: Wording,
): string | undefined {
  if (claim.says === 'run' || claim.says === 'count') {
    const [count] = verdict.figures;
    const said = count ? [sayFigure(count, series, { language })] : [];
    return [named.join(' … '), ...said].join(': ');
  }
  // One figure that agrees is in the claim already.
  return verdict.outcome === 'agrees' && named.length < 2 && !isHedged(claim) ? undefined : named.join('; ');
}

function ofSeries(claim: SeriesClaim, verdict: Verdict, wording: Wording): string | undefined {
  const terms = verdict.evidence.flatMap((evidence) => termOf(evidence, wording) ?? []);
  if (claim.says === 'change' || claim.says === 'direction') return ofChange(terms, verdict, wording);
  if (claim.says === 'outcome' || claim.says === 'share') return ofRatio(terms, verdict, wording);
  return ofFigures(
    { claim, verdict },
    terms.map((term) => term.named),
    wording,
  );
}

function ofEvent(claim: Claim, { evidence: [event] }: Verdict, language: Language): string | undefined {
  if (event?.kind !== 'event' || claim.says !== 'event' || event.event.date === claim.date) return undefined;
  return `${pick(event.event.title, language)}: ${formatDate(event.event.date, language, 'long')}`;
}

/** The figures that a verdict rests on and how they were put together; `undefined` where there are none. */
export function sayArithmetic({ claim, verdict }: Checked, data: ClaimData, language: Language): string | undefined {
  if (claim.says === 'event') return ofEvent(claim, verdict, language);
  const series = data.series.get(claim.series)?.series;
  if (!series || verdict.evidence.length === 0) return undefined;
  return ofSeries(claim, verdict, { series, language });
}

/** Other figures on record that agree with the claim, each with who gave it and the note kept with it: "Cobisnis mencatat 30 juta"; empty without any. */
export function sayOthers({ claim, verdict }: Checked, data: ClaimData, language: Language): readonly string[] {
  const series = claim.says === 'event' ? undefined : data.series.get(claim.series)?.series;
  if (!series) return [];
  return verdict.others.flatMap((other) => {
    if (other.kind !== 'conflict') return [];
    const value = sayValue(other.conflict, series, { language, style: 'short' });
    const { source, note } = other.conflict;
    const said = claimMessages[language].other(value, source.publisher);
    return [note ? `${said} (${pick(note, language).replace(/\.$/u, '')})` : said];
  });
}
