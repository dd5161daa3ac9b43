import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textWidth } from '@/charts/model/textWidth';
import { rasterise } from './raster';

/** A browser that draws: when the typeface comes, what it draws, and what it packs. */
interface Browser {
  /** How many looks the typeface takes to come. */
  readonly fontAfter: number;
  readonly draws: boolean;
  readonly packs: boolean;
}

const request = { svg: '<svg/>', style: '', width: 400, height: 100, scale: 2 } as const;
const right = Math.round(textWidth('mmmmmmmmmm', 40, false));
const released = vi.fn<(address: string) => void>();
let looks = 0;
let sizes: (readonly [number, number])[] = [];

function pixels({ width, height }: HTMLCanvasElement, browser: Browser): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4);
  if (width === 64) {
    if (browser.draws) data[7] = 255;
    return data;
  }
  looks += 1;
  const last = looks > browser.fontAfter ? right : 240;
  data[last * 4 + 3] = 255;
  return data;
}

function stub(browser: Browser): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function context(this: HTMLCanvasElement) {
    sizes.push([this.width, this.height]);
    const pen = {
      drawImage: () => undefined,
      getImageData: () => ({ data: pixels(this, browser) }),
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is used of a context
    return pen as unknown as CanvasRenderingContext2D;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
    const blob = new Blob(['png'], { type: 'image/png' });
    done(browser.packs ? Object.assign(blob, { arrayBuffer: async () => new ArrayBuffer(3) }) : null);
  });
}

beforeEach(() => {
  looks = 0;
  sizes = [];
  released.mockClear();
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      async decode(): Promise<void> {
        await Promise.resolve();
      }
    },
  );
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = released;
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
});

afterEach(() => vi.useRealTimers());

describe('rasterise', () => {
  it('waits for the typeface, and draws at its scale without the line below', async () => {
    stub({ fontAfter: 3, draws: true, packs: true });
    const png = await rasterise(request, new AbortController().signal);
    expect(png.length).toBe(3);
    expect(looks).toBe(4);
    expect(sizes).toContainEqual([800, 200]);
    expect(released).toHaveBeenCalledWith('blob:x');
  });

  it.each([
    ['font-not-drawn', { fontAfter: 99, draws: true, packs: true }],
    ['picture-empty', { fontAfter: 0, draws: false, packs: true }],
    ['no-png', { fontAfter: 0, draws: true, packs: false }],
  ] as const)('says %s', async (problem, browser) => {
    stub(browser);
    await expect(rasterise(request, new AbortController().signal)).rejects.toMatchObject({
      name: 'FileError',
      problem,
    });
    expect(released).toHaveBeenCalledWith('blob:x');
  });

  it('can be stopped while it waits', async () => {
    stub({ fontAfter: 99, draws: true, packs: true });
    const control = new AbortController();
    setTimeout(() => control.abort(), 200);
    await expect(rasterise(request, control.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
