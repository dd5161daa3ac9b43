function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A span of milliseconds as a stopwatch shows it, whole seconds begun: `4:05`, `1:02:09`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}${tail}` : `${minutes}${tail}`;
}
