import * as v from 'valibot';
import { freqs } from '@/series/period';
import { id, listOf, text, web, type Objects } from './wireFields';

/** Printable ASCII on the encrypted web, with places in braces that are filled in before it is fetched. */
const template = v.pipe(
  v.string(),
  v.maxLength(1000, 'must be at most 1000 characters long'),
  v.regex(/^https:\/\/[a-z0-9][!#-&(-;=?-[\]-~]*$/u, 'must be a web address, https://…'),
);

function answersOf(object: Objects) {
  return object({
    numbers: v.exactOptional(v.picklist(['indonesian', 'international'] as const)),
    dates: v.exactOptional(v.picklist(['day-first', 'month-first'] as const)),
    time: v.exactOptional(text),
    freq: v.exactOptional(v.picklist(freqs)),
    trimester: v.exactOptional(v.picklist(['quarter', 'third'] as const)),
    values: v.exactOptional(listOf(text, 100)),
    layout: v.exactOptional(v.picklist(['long', 'wide'] as const)),
    dataset: v.exactOptional(text),
  });
}

/** A file of others that brings a series of a feed further readings. */
function remoteOf(object: Objects) {
  return object({
    url: template,
    format: v.picklist(['json-stat', 'sdmx-json', 'world-bank', 'dbnomics', 'fred', 'bps', 'csv'] as const),
    series: v.pipe(v.string(), v.maxLength(2000, 'must be at most 2000 characters long')),
    into: id,
    unitIs: v.exactOptional(text),
    answers: v.exactOptional(answersOf(object)),
    fromYear: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
    live: v.boolean(),
    publisher: text,
    page: web,
    confidence: v.picklist(['press-release', 'news-report', 'aggregator'] as const),
  });
}

/** The remotes of a feed, as they are on the wire. */
export function remotesOf(object: Objects) {
  return listOf(remoteOf(object), 32);
}
