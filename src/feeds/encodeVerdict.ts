import type { Evidence, Verdict } from '@/claims/verdict';
import type { WireVerdict } from './wireVerdict';

type Reference = WireVerdict['evidence'][number];

/** Where a piece of evidence is found; a row without a figure is no evidence and gives nothing. */
function referenceTo(evidence: Evidence): readonly Reference[] {
  switch (evidence.kind) {
    case 'observation': {
      const { period, value, published, source } = evidence.row;
      if (value === null) return [];
      return [{ kind: 'observation', series: evidence.series, period, value, published, url: source.url }];
    }
    case 'conflict': {
      const { period, value, published, source } = evidence.conflict;
      return [{ kind: 'conflict', series: evidence.series, period, value, published, url: source.url }];
    }
    case 'target': {
      const { period, value, published, source } = evidence.target;
      return [{ kind: 'target', series: evidence.series, period, value, published, url: source.url }];
    }
    case 'event': {
      const { id, date, source } = evidence.event;
      return [{ kind: 'event', event: id, date, url: source.url }];
    }
    default:
      return evidence satisfies never;
  }
}

/** A verdict as plain JSON (`verdict.v1.json`): evidence as references in place of whole rows. */
export function encodeVerdict({ outcome, doubt, figures, difference, since, evidence, others }: Verdict): WireVerdict {
  return {
    outcome,
    ...(doubt !== undefined && { doubt }),
    figures: [...figures],
    ...(difference !== undefined && { difference }),
    evidence: evidence.flatMap(referenceTo),
    ...(since !== undefined && { since }),
    others: others.flatMap(referenceTo),
  };
}
