/** The places of an address that are filled in: `{YEAR}` → `YEAR`. */
export function placesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([A-Z][A-Z0-9_]*)\}/gu)].map(([, name]) => name ?? '');
}

/** An address with its places filled in; `undefined` for the first place that nothing is known for. */
export function filled(
  template: string,
  values: ReadonlyMap<string, string>,
): { readonly address: string } | { readonly lacks: string } {
  const lacks = placesIn(template).find((name) => !values.has(name));
  if (lacks !== undefined) return { lacks };
  const address = template.replace(/\{([A-Z][A-Z0-9_]*)\}/gu, (_place, name: string) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
  return { address };
}
