/** A text with every kind of space as one plain space and every dash as a hyphen. */
export function tidyText(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}
