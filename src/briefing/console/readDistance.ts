/** Reads a positive number with a decimal point or comma. */
export function readDistance(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  const value = /^\d{1,2}(?:\.\d{1,2})?$/u.test(trimmed) ? Number(trimmed) : 0;
  return value > 0 ? value : undefined;
}
