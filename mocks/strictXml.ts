/** The root of an XML text, parsed as strictly as a browser does a file; throws on the first fault. Needs a document. */
export function strictXml(markup: string): Element {
  const root = new DOMParser().parseFromString(markup, 'application/xml').documentElement;
  const fault = root.localName === 'parsererror' ? root : root.querySelector('parsererror');
  if (fault) throw new Error(`not well-formed: ${fault.textContent}`);
  return root;
}
