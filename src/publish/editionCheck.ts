import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimData } from '@/charts/model/claimData';
import { check } from '@/claims/check';
import { sha256Hex } from '@/editions/digest';
import { editionPath, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { decodeEdition } from '@/feeds/decodeEdition';
import { decodeLedger } from '@/feeds/decodeLedger';
import type { Problem } from '@/feeds/problem';
import { editionText } from './editionMake';
import { editionFiles, ledgerPath, parsedOrNothing, textOrNothing } from './editionStore';
import type { FileReport } from './feedCheck';

function fault(rule: 'edition-file' | 'edition-claim', problem: string, path = ''): Problem {
  return { kind: 'semantic', rule, path, problem };
}

/** What an edition says and its own figures do not. */
function claimProblems({ claims, feed, milestones, asOf }: Edition): readonly Problem[] {
  const data = claimData({ feeds: [feed], milestones: milestones.milestones });
  return claims.flatMap((claim, index) => {
    const { outcome } = check(claim, data, asOf);
    return outcome === 'agrees' ? [] : [fault('edition-claim', `${claim.says} does not agree`, `claims[${index}]`)];
  });
}

function identityProblems({ chart, edition }: LedgerLine, found: Edition): readonly Problem[] {
  if (found.chart.id !== chart) return [fault('edition-file', `is about ${found.chart.id}`, 'chart.id')];
  if (!edition.startsWith(found.asOf)) return [fault('edition-file', `is of ${found.asOf}`, 'asOf')];
  return [];
}

/** What is wrong with an edition's file, given its text. A changed file is refused before anything in it is believed. */
function fileProblems(line: LedgerLine, text: string | undefined): readonly Problem[] {
  if (text === undefined) return [fault('edition-file', 'is in the ledger but missing: editions are never removed')];
  const sha256 = sha256Hex(text);
  if (sha256 !== line.sha256) {
    return [fault('edition-file', `has the hash ${sha256.slice(0, 8)}…: editions are never changed`)];
  }
  if (Buffer.byteLength(text) !== line.bytes)
    return [fault('edition-file', `has not the ${line.bytes} bytes of the ledger`)];
  const decoded = decodeEdition(parsedOrNothing(text), 'check');
  if (!decoded.ok) return decoded.problems;
  if (editionText(decoded.value) !== text) return [fault('edition-file', 'is not in the only spelling of its content')];
  return [...identityProblems(line, decoded.value), ...claimProblems(decoded.value)];
}

async function ledgerReport(folder: string): Promise<{ readonly report: FileReport; readonly ledger?: Ledger }> {
  const file = join(folder, ledgerPath);
  const text = await textOrNothing(file);
  if (text === undefined) return { report: { file, problems: [fault('edition-file', 'is missing')], warnings: [] } };
  const decoded = decodeLedger(parsedOrNothing(text), 'check');
  if (!decoded.ok) return { report: { file, problems: decoded.problems, warnings: decoded.warnings } };
  return { report: { file, problems: [], warnings: decoded.warnings }, ledger: decoded.value };
}

/** Those files that are links: a build would follow them, and what they lead to could change unseen. */
async function linkedFiles(folder: string, present: readonly string[]): Promise<readonly string[]> {
  const stats = await Promise.all(present.map((path) => lstat(join(folder, path))));
  return present.filter((_, index) => stats[index]?.isSymbolicLink());
}

/**
 * Checks every edition below a folder against the ledger: each file there, unchanged, under its name, in its only
 * spelling, its claims in agreement with its figures, and none that the ledger does not know. Nothing where nothing was
 * frozen yet.
 */
export async function checkEditions(folder: string): Promise<readonly FileReport[]> {
  const present = await editionFiles(folder);
  if (present.length === 0) return [];
  const { report, ledger } = await ledgerReport(folder);
  if (!ledger) return [report];
  const links = new Set(await linkedFiles(folder, present));
  const lines = await Promise.all(
    ledger.editions.map(async (line): Promise<FileReport> => {
      const file = join(folder, editionPath(line));
      const isThere = present.includes(editionPath(line)) && !links.has(editionPath(line));
      const text = isThere ? await readFile(file, 'utf8') : undefined;
      return { file, problems: fileProblems(line, text), warnings: [] };
    }),
  );
  const known = new Set([ledgerPath, ...ledger.editions.map(editionPath)]);
  const strays = present
    .filter((path) => !known.has(path) || links.has(path))
    .map((path): FileReport => {
      const problem = fault('edition-file', 'is not in the ledger: npm run feed -- edition writes both');
      return { file: join(folder, path), problems: [problem], warnings: [] };
    });
  return [report, ...lines, ...strays];
}
