import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import type { Series } from '@/series/series';
import type { Checked } from './check';
import type { Claim, SeriesClaim } from './claim';
import type { ClaimData } from './data';
import { namedIn } from './measures';
import { wordedDecimals } from './rounding';
import { sayFigure, sayValue, sayWorded } from './sayNumber';
import { saySide } from './saySide';
import { long } from './speech';
import type { Figure, Verdict } from './verdict';

/** What wording a verdict needs to know. */
interface Wording {
  readonly series: Series;
  readonly language: Language;
}

/** Changes are told the customary way first: an index moves by points. */
const order: readonly Figure['measured'][] = ['points', 'percentage-points', 'percent', 'amount', 'times'];

/** As many digits as show the difference: those of the wording, where it has more than usual. */
function digitsFor(claim: Claim, { measured }: Figure, series: Series): { readonly digits?: number } {
  const named = namedIn(claim);
  if (!named || named.measured !== measured || measured === 'level') return {};
  const usual = measured === 'percent' || measured === 'times' ? 1 : series.decimals;
  return { digits: Math.max(usual, wordedDecimals(named.worded)) };
}

/** A figure of a change with its sign and the word for times. */
function changeFigure(
  figure: Figure,
  isFirst: boolean,
  { claim, series, language }: Wording & { readonly claim: SeriesClaim },
): string {
  const words = claimMessages[language];
  const sign = isFirst || figure.value < 0 ? { sign: 'always' as const } : {};
  const said = sayFigure(figure, series, { language, ...sign, ...digitsFor(claim, figure, series) });
  if (figure.measured === 'times') return words.times(said);
  return figure.measured === 'amount' && figure.value > 0 ? `+${said}` : said;
}

/** The computed figures of a change, in the measures that people use: "+1,4 poin atau 2,6 %". */
function changeFound(claim: SeriesClaim, figures: readonly Figure[], wording: Wording): string {
  const told = figures.toSorted((a, b) => order.indexOf(a.measured) - order.indexOf(b.measured));
  return told
    .map((figure, index) => changeFigure(figure, index === 0, { ...wording, claim }))
    .join(claimMessages[wording.language].or);
}

/** The reading that is as extreme, where a ranking does not hold. */
function matchFound(claim: SeriesClaim, { evidence }: Verdict, { series, language }: Wording): string | undefined {
  if (claim.says !== 'ranking' && claim.says !== 'extreme') return undefined;
  const match = evidence[1];
  if (match?.kind !== 'observation' || match.row.value === null) return undefined;
  const value = sayValue({ ...match.row, value: match.row.value }, series, { language, style: 'short' });
  return claimMessages[language].asExtreme[claim.extreme](value, long(match.row.period, language));
}

/** What a threshold claim is met with: the reading and its side. */
function sideFound(
  claim: SeriesClaim,
  { figures: [level] }: Verdict,
  { series, language }: Wording,
): string | undefined {
  if (claim.says !== 'side' || !level) return undefined;
  const side = level.value > claim.threshold ? 'above' : level.value < claim.threshold ? 'below' : 'at';
  const told = saySide(side, claim.threshold, { series, language });
  return claimMessages[language].with(sayFigure(level, series, { language }), told);
}

/** What the data say instead. */
function found(claim: SeriesClaim, verdict: Verdict, wording: Wording): string {
  const { series, language } = wording;
  const special = matchFound(claim, verdict, wording) ?? sideFound(claim, verdict, wording);
  if (special !== undefined) return special;
  if (claim.says === 'change' || claim.says === 'direction') return changeFound(claim, verdict.figures, wording);
  const [first] = verdict.figures;
  if (!first) return '';
  const figure = sayFigure(first, series, { language, ...digitsFor(claim, first, series) });
  if (claim.says !== 'outcome') return figure;
  const words = claimMessages[language];
  return first.measured === 'times' ? words.timesThatTarget(figure) : words.ofThatTarget(figure);
}

function eventDiffers({ evidence }: Verdict, date: string, language: Language): string {
  const words = claimMessages[language];
  const [event] = evidence;
  if (event?.kind !== 'event') return words.differsOnly('');
  return words.differs(formatDate(event.event.date, language, 'long'), formatDate(date, language, 'long'));
}

function differs(claim: SeriesClaim, verdict: Verdict, wording: Wording): string {
  const { series, language } = wording;
  const words = claimMessages[language];
  const told = found(claim, verdict, wording);
  const named = matchFound(claim, verdict, wording) === undefined ? namedIn(claim) : undefined;
  if (!named) return words.differsOnly(told);
  const said = sayWorded(named.worded, named.measured, { series, language });
  return words.differs(told, claim.says === 'change' && claim.in === 'times' ? words.times(said) : said);
}

function whyNot(claim: Claim, { doubt = 'no-figure' }: Verdict, language: Language): string {
  const words = claimMessages[language];
  return doubt === 'gap' && claim.says === 'ranking' ? words.openRank[claim.extreme] : words.doubts[doubt];
}

/** A verdict in sober words: "sesuai data", "berbeda: +1,4 poin atau 2,6 %, bukan 3 %", "tidak dapat diperiksa: …". */
export function sayVerdict({ claim, verdict }: Checked, data: ClaimData, language: Language): string {
  const words = claimMessages[language];
  if (verdict.outcome === 'agrees') return words.agrees;
  if (verdict.outcome === 'cannot-tell') return words.cannotTell(whyNot(claim, verdict, language));
  if (claim.says === 'event') return eventDiffers(verdict, claim.date, language);
  const series = data.series.get(claim.series)?.series;
  return series ? differs(claim, verdict, { series, language }) : words.cannotTell(words.doubts['unknown-series']);
}
