import { expect, it, vi } from 'vitest';

import type { Asked } from './readerMessages';
import { readerOf } from './reader';

// Whoever reads files has the page already; it takes long to load.
vi.mock('@/app/takeOver', () => ({}));

const lines = ['Tahun,Penduduk', '2019,10', '2020,11'];
const large = new File([`${lines.join('\n')}\n${' '.repeat(1_000_000)}`], 'penduduk.csv');

/** A browser's thread that does with each request what a test says. */
function threadThat(onAsked: (thread: EventTarget, asked: Asked) => void): void {
  class Thread extends EventTarget {
    postMessage(asked: Asked): void {
      setTimeout(() => onAsked(this, asked), 0);
    }

    terminate(): void {
      this.postMessage = () => undefined;
    }
  }
  vi.stubGlobal('Worker', Thread);
}

it('reads a large file here where the script of its thread cannot be had', async () => {
  threadThat((thread) => thread.dispatchEvent(new Event('error')));
  const reader = readerOf([large]);
  const opened = await reader.open({}, () => undefined);
  expect(opened).toMatchObject({ ok: true, value: { glance: { series: [{ label: 'Penduduk' }] } } });
  const [series] = await reader.take({}, [0]);
  expect(series?.readings.map(({ value }) => value)).toEqual([10, 11]);
});

it('refuses with a name of its own what a thread did not survive', async () => {
  threadThat((thread, { turn }) => {
    const data = { kind: 'stage', turn, stage: 'decoding' };
    thread.dispatchEvent(new MessageEvent('message', { data }));
    thread.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  });
  const opened = await readerOf([large]).open({}, () => undefined);
  expect(opened).toEqual({ ok: false, error: { name: 'UnexpectedError', detail: 'out of memory' } });
});
