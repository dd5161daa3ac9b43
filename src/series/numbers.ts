/** One number of each item, as a plain row of numbers: `Float64Array.from` takes many times as long. */
export function numbersOf<T>(items: readonly T[], of: (item: T) => number): Float64Array {
  const numbers = new Float64Array(items.length);
  let index = 0;
  for (const item of items) {
    numbers[index] = of(item);
    index += 1;
  }
  return numbers;
}
