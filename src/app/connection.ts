/** What the browser tells of the connection, where it does. */
export function connection(): { readonly saves: boolean; readonly slow: boolean } {
  const told: unknown = Reflect.get(navigator, 'connection');
  if (typeof told !== 'object' || told === null) return { saves: false, slow: false };
  return {
    saves: Reflect.get(told, 'saveData') === true,
    slow: String(Reflect.get(told, 'effectiveType')).endsWith('2g'),
  };
}
