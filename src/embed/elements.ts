/** An element with a class and what it holds; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: string,
  children: readonly (Node | string | undefined)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look !== '') made.className = look;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A text with what it is given in the place of each `{}`. */
export function filled(text: string, ...given: readonly string[]): string {
  let at = 0;
  return text.replace(/\{\}/gu, () => given[at++] ?? '');
}

/** Adds rules to the document. A sheet made by a script needs no permission of the policy, and no bytes of a document without one. */
export function addRules(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
