import type { Ledger } from '@/editions/edition';
import { contract, type Strictness, type WireLedger } from './contract';
import { decode } from './decode';
import type { Decoded, Findings } from './problem';
import { checkDate, checkUnique } from './sources';

const shapes = { reader: contract('reader').ledger, check: contract('check').ledger };

function build({ editions }: WireLedger, findings: Findings): Ledger {
  const at = (index: number): string => `editions[${index}]`;
  checkUnique(
    editions.map(({ chart, edition }) => `${chart}/${edition}`),
    { rule: 'ledger-line', path: at },
    findings,
  );
  editions.forEach(({ edition, sha256, minted }, index) => {
    const [date = '', code = ''] = edition.split('.');
    checkDate(date, `${at(index)}.edition`, findings);
    checkDate(minted, `${at(index)}.minted`, findings);
    if (minted < date) findings.add('ledger-line', `${at(index)}.minted`, `${minted} is before ${date}`);
    if (!sha256.startsWith(code))
      findings.add('ledger-line', `${at(index)}.edition`, `${code} does not begin ${sha256}`);
  });
  return { editions };
}

/** Decodes the ledger of editions, frozen. Never throws. */
export function decodeLedger(input: unknown, strictness: Strictness): Decoded<Ledger> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
