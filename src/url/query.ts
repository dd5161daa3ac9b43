import { endDay, parsePeriod, startDay, type Period } from '@/series/period';
import type { MilestoneChoice, View } from './view';

/** A parameter of a query: name and value, decoded. */
export type Parameter = readonly [name: string, value: string];

/** What is shown when an address says nothing. */
export const initialView: View = { view: 'chart', milestones: 'main', theme: 'auto', foreign: [] };

/** Name of the parameter that states the version of the address form; absent = 1. */
export const versionName = 'v';

const ownNames = ['own', 'from', 'to', 'view', 'milestones', 'compare', 'asOf', 'edition', 'theme', 'step'] as const;
type OwnName = (typeof ownNames)[number];

const maxForeign = 20;
const maxForeignLength = 200;
const maxMilestones = 50;

const milestoneShape = /^[a-z0-9.-]{1,64}$/;
const seriesKeyShape = /^[a-z0-9][a-z0-9.-]{0,63}\.[a-z0-9][a-z0-9.-]{0,63}$/;
const editionShape = /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/;
const ownShape = /^[a-z0-9][a-z0-9-]{0,63}$/;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const stepShape = /^[1-9]\d{0,2}$/;

/** A period between 1800 and 2200 in any accepted spelling; others have no place on our charts. */
function readPeriod(text: string): Period | undefined {
  const year = Number(text.slice(0, 4));
  return year >= 1800 && year <= 2200 ? parsePeriod(text) : undefined;
}

function readMilestones(text: string): MilestoneChoice | undefined {
  if (text === 'main' || text === 'all' || text === 'none') return text;
  const ids = text.split(',').filter((id) => milestoneShape.test(id) && id !== 'main' && id !== 'all' && id !== 'none');
  const unique = [...new Set(ids)].slice(0, maxMilestones);
  return unique.length === 0 ? undefined : unique;
}

function readDate(text: string): string | undefined {
  return dayShape.test(text) ? readPeriod(text) : undefined;
}

function readRange(from: Period | undefined, to: Period | undefined): Pick<View, 'from' | 'to'> {
  if (from !== undefined && to !== undefined && startDay(from) > endDay(to)) return {};
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A parameter nobody here knows and that is small enough to keep. Too long ones go whole: half a value would be another value. */
function isForeign([name, value]: Parameter): boolean {
  return (
    name !== versionName &&
    !ownNames.some((own) => own === name) &&
    name.length <= maxForeignLength &&
    value.length <= maxForeignLength
  );
}

function keptForeign(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(isForeign).slice(0, maxForeign);
}

/** The query's parameters in order, decoded; malformed escapes become U+FFFD. Never throws. */
export function readParameters(search: string): readonly Parameter[] {
  return [...new URLSearchParams(search)];
}

/** Reads the view. Of a repeated parameter the first counts; a value that makes no sense is as good as absent. */
export function parseView(parameters: readonly Parameter[]): View {
  const text = (name: OwnName): string => parameters.find(([own]) => own === name)?.[1] ?? '';
  const compare = text('compare');
  const asOf = readDate(text('asOf'));
  const edition = text('edition');
  const theme = text('theme');
  const own = text('own');
  return {
    ...(ownShape.test(own) ? { own } : {}),
    ...readRange(readPeriod(text('from')), readPeriod(text('to'))),
    view: text('view') === 'table' ? 'table' : initialView.view,
    milestones: readMilestones(text('milestones')) ?? initialView.milestones,
    ...(seriesKeyShape.test(compare) ? { compare } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(editionShape.test(edition) ? { edition } : {}),
    theme: theme === 'light' || theme === 'dark' ? theme : initialView.theme,
    ...(stepShape.test(text('step')) ? { step: Number(text('step')) } : {}),
    foreign: keptForeign(parameters),
  };
}

function milestoneText(choice: MilestoneChoice): string {
  if (typeof choice === 'string') return choice === initialView.milestones ? '' : choice;
  return choice.length === 0 ? 'none' : choice.join(',');
}

/** The default's text stands for nothing, as the absent value does. */
function ownText(view: View, name: OwnName): string {
  if (name === 'milestones') return milestoneText(view.milestones);
  const value = view[name];
  return value === undefined || value === initialView[name] ? '' : String(value);
}

/** Commas separate our lists and need no escape in a query. */
function encode([name, value]: Parameter): string {
  return new URLSearchParams([[name, value]]).toString().replaceAll('%2C', ',');
}

/** Writes the query with its `?`, or nothing: the version unless it is 1, our parameters in fixed order without defaults, then the foreign ones as they came. */
export function printQuery(view: View, version: number): string {
  const own = ownNames.map((name): Parameter => [name, ownText(view, name)]).filter(([, value]) => value !== '');
  const stated: readonly Parameter[] = version === 1 ? [] : [[versionName, String(version)]];
  const all = [...stated, ...own, ...keptForeign(view.foreign)];
  return all.length === 0 ? '' : `?${all.map(encode).join('&')}`;
}
