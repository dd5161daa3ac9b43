import { pictureSizes, type PicturePreset } from '@/charts/model/picture';
import { subjectAgain, type ComparedEditions } from '@/exports/snapshot/compare';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import { numberedAs } from '@/exports/snapshot/numberedAs';
import { snapshotAddress } from '@/exports/snapshot/snapshotAddress';
import type { FileRequest, FileTheme } from './fileRequest';

function isPreset(name: string | null): name is PicturePreset {
  return name !== null && Object.hasOwn(pictureSizes, name);
}

function isTheme(name: string | null): name is FileTheme {
  return name === 'light' || name === 'dark' || name === 'transparent';
}

/**
 * Asks for the file that a file should be: its view and format, drawn from what was published. A PNG is asked for as the
 * SVG that it was made from. Read what comes of it with `readSnapshotFile`, and hold both together with `samenessOf`.
 */
export function requestAgain(
  { format, snapshot }: Pick<SnapshotReading, 'format' | 'snapshot'>,
  against: ComparedEditions,
  site: FileRequest['site'],
): FileRequest {
  const { preset, theme, language, edition, compared } = snapshot;
  return {
    format: format === 'png' ? 'svg' : format,
    subject: numberedAs(snapshot, subjectAgain(snapshot, against)),
    address: snapshotAddress(snapshot),
    language,
    preset: isPreset(preset) ? preset : 'article',
    theme: isTheme(theme) ? theme : 'light',
    scale: 1,
    edition,
    compared,
    asOf: against.edition.asOf,
    site,
  };
}
