/**
 * Pixels as a canvas gives them (RGBA, not multiplied by alpha), `scale` by `scale` of them as one: their mean, multiplied
 * by alpha. `width` is that of the rows given; rows and columns must be multiples of the scale.
 */
export function meanPixels(data: Uint8ClampedArray, width: number, scale: number): Uint8ClampedArray {
  const columns = width / scale;
  const sums = new Float64Array(data.length / scale / scale);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    // Nothing is there, whatever colour it is said to have.
    if (alpha === 0) continue;
    const pixel = at / 4;
    const to = (Math.floor(pixel / width / scale) * columns + Math.floor((pixel % width) / scale)) * 4;
    for (let channel = 0; channel < 3; channel += 1) {
      sums[to + channel] = (sums[to + channel] ?? 0) + ((data[at + channel] ?? 0) * alpha) / 255;
    }
    sums[to + 3] = (sums[to + 3] ?? 0) + alpha;
  }
  const means = new Uint8ClampedArray(sums.length);
  for (let at = 0; at < sums.length; at += 1) means[at] = (sums[at] ?? 0) / scale / scale;
  return means;
}
