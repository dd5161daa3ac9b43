/** Whether a text is a web page or XML, as services answer instead of data. */
export function isMarkup(text: string): boolean {
  return /^\s*<[!?a-z]/iu.test(text);
}
