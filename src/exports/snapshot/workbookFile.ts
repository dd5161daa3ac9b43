import { languages } from '@/i18n/language';
import { snapshotMessages } from '@/i18n/messages/snapshot';
import { startsWith, textOf } from './bytes';
import { inflated } from './deflate';

/** How an archive begins, how an entry of its directory does, and how its end does. */
const local = [0x50, 0x4b, 0x03, 0x04];
const entry = [0x50, 0x4b, 0x01, 0x02];
const end = [0x50, 0x4b, 0x05, 0x06];
const endLength = 22;

/** Most parts of an archive that are looked through, and most bytes of the list of sheets; ours have a tenth. */
const mostParts = 200;
const mostListBytes = 64 * 1024;

const listName = 'xl/workbook.xml';

/** Whether bytes begin as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, local);
}

/** Numbers of an archive, lowest byte first. */
function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    short: (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0),
    long: (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0),
  };
}

interface Part {
  readonly isPacked: boolean;
  readonly data: Uint8Array;
}

/** The list of sheets as the archive's directory names it. Our writer leaves no comment, so that the end stands at the end. */
function sheetList(bytes: Uint8Array): Part | undefined {
  const { short, long } = reader(bytes);
  const last = bytes.length - endLength;
  if (last < 0 || !startsWith(bytes, end, last)) return undefined;
  let at = long(last + 16);
  for (let part = 0; part < mostParts && startsWith(bytes, entry, at); part += 1) {
    const nameLength = short(at + 28);
    if (textOf(bytes.subarray(at + 46, at + 46 + nameLength)) === listName) {
      const start = long(at + 42);
      const data = start + 30 + short(start + 26) + short(start + 28);
      return { isPacked: short(at + 10) === 8, data: bytes.subarray(data, data + long(at + 20)) };
    }
    at += 46 + nameLength + short(at + 30) + short(at + 32);
  }
  return undefined;
}

/** Whether an archive is a workbook whose sheets are named as ours are, in either language. Never rejects. */
export async function isOurWorkbook(bytes: Uint8Array): Promise<boolean> {
  const part = sheetList(bytes);
  if (!part || part.data.length > mostListBytes) return false;
  const unpacked = part.isPacked ? await inflated(part.data, mostListBytes, 'deflate-raw') : part.data;
  const text = (unpacked && textOf(unpacked)) ?? '';
  return languages.some((language) => {
    const { readings, sources, about } = snapshotMessages[language].sheets;
    return [readings, sources, about].every((name) => text.includes(` name="${name}"`));
  });
}
