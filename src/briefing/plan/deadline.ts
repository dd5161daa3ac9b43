/** Reads a wish when to end: minutes from now (`25`), or a time of day (`14:30`, `14.30`), tomorrow's where today's is past. `undefined` for anything else; milliseconds since 1970. */
export function readDeadline(text: string, now: number): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,3}$/u.test(trimmed)) return Number(trimmed) > 0 ? now + Number(trimmed) * 60_000 : undefined;
  const match = /^(\d{1,2})[.:](\d{2})$/u.exec(trimmed);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (hours > 23 || minutes > 59) return undefined;
  const day = new Date(now);
  day.setHours(hours, minutes, 0, 0);
  if (day.getTime() <= now) day.setDate(day.getDate() + 1);
  return day.getTime();
}
