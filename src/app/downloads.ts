import type { MadeFile } from '@/exports/files/fileRequest';

/** For machines, or for a spreadsheet set to Indonesian. */
export type CsvForm = 'international' | 'indonesian';

/** What files say of the site: where it is published, wherever this copy was opened. */
export const publishedSite = { origin: import.meta.env.PENDOPO_SITE, base: import.meta.env.BASE_URL } as const;

/** Hands a file to the reader. */
export function saveFile({ name, type, bytes }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
