/** Attributes of an element by name; a value may be any text. */
export type Attributes = Readonly<Record<string, string>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

function openingTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** An element without content, such as `<meta name="robots" content="noindex">`. */
export function voidElement(name: 'meta' | 'link', attributes: Attributes): string {
  return openingTag(name, attributes);
}

/** JSON that means the same, has no spaces and can close no element, whatever its strings hold. */
function compactJson(json: string): string {
  return JSON.stringify(JSON.parse(json)).replaceAll('<', String.raw`\u003c`);
}

/** A block of data: browsers do not run it, so a policy need not allow it. `json` is a JSON text. */
export function dataBlock(attributes: Attributes & { readonly type: string }, json: string): string {
  return `${openingTag('script', attributes)}${compactJson(json)}</script>`;
}
