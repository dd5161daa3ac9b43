import { queryOptions } from '@tanstack/react-query';
import { canonicalJson } from '@/editions/canonical';
import { sha256Hex } from '@/editions/digest';
import { editionPath, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { decodeEdition } from './decodeEdition';
import { decodeLedger } from './decodeLedger';
import { FeedError } from './feedError';
import { loadJson } from './load';
import { readFile, shared } from './queries';
import { beside, type Transport } from './transport';

/** Every edition there is. */
export function ledgerQuery(transport: Transport) {
  return queryOptions<Ledger, FeedError, Ledger, readonly ['ledger']>({
    ...shared,
    queryKey: ['ledger'],
    queryFn: ({ signal }) =>
      readFile({
        request: { feedId: 'ledger', path: 'ledger.json', signal },
        transport: beside('editions', transport),
        decode: decodeLedger,
      }),
  });
}

/** Loads an edition, which must be the very file that the ledger names: its content is its only spelling, so that its hash can be told from what was parsed. */
async function loadEdition(line: LedgerLine, transport: Transport, signal?: AbortSignal): Promise<Edition> {
  const path = editionPath(line).replace(/^editions\//u, '');
  const request = { feedId: line.chart, path, ...(signal && { signal }) };
  const from = beside('editions', transport);
  const json = await loadJson(request, from);
  const decoded = decodeEdition(json, 'reader');
  const [first] = decoded.ok ? [] : decoded.problems;
  const wrong =
    first ?? (sha256Hex(canonicalJson(json)) === line.sha256 ? undefined : { problem: 'was changed', path: '' });
  if (decoded.ok && !wrong) return decoded.value;
  const detail = wrong?.problem ?? 'cannot be read';
  throw new FeedError({ name: 'FeedSemanticError', feedId: line.chart, stage: 'check', detail, at: from.now() });
}

/** One edition, as domain data. */
export function editionQuery(line: LedgerLine, transport: Transport) {
  return queryOptions<Edition, FeedError, Edition, readonly ['edition', string, string]>({
    ...shared,
    queryKey: ['edition', line.chart, line.edition],
    queryFn: ({ signal }) => loadEdition(line, transport, signal),
  });
}
