import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { briefingBrowser, edited, samplePack } from '@mocks/briefingWindows';
import { withModalDialogs } from '@mocks/modalDialog';

import { run } from '@/briefing/commands';
import { useLocal } from '@/briefing/localStore';
import { askForNewer, start, type Runtime } from '@/briefing/runtime';
import { ConsolePage } from './ConsolePage';

const now = new Date(2026, 10, 30, 9, 0, 0).getTime();

beforeAll(withModalDialogs);
beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['setInterval', 'clearInterval', 'Date'] });
  sessionStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  useLocal.setState(useLocal.getInitialState(), true);
});

/** A presenter's console and the audience's window beside it. */
async function opened(pack = samplePack()) {
  const browser = briefingBrowser(pack);
  const presenter = await browser.open('presenter');
  const audience = await browser.open('audience');
  render(<ConsolePage runtime={presenter} />);
  return { ...browser, presenter, audience };
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

function does(work: () => void): void {
  act(work);
}

const deckOf = ({ session }: Runtime) => session.store.getState().deck;
/** By class and words: looking for roles in so large a page takes most of a second. */
function panel(name: string) {
  const found = document.querySelector<HTMLElement>(`.c-${name}`);
  if (!found) throw new Error(`no panel ${name}`);
  return within(found);
}

function buttons(name: RegExp, place: ParentNode = document): readonly HTMLButtonElement[] {
  return [...place.querySelectorAll('button')].filter(
    (button) => name.test(button.getAttribute('aria-label') ?? '') || name.test(button.textContent),
  );
}

function press(name: RegExp, place?: ParentNode): void {
  const [button] = buttons(name, place);
  if (!button) throw new Error(`no button ${name.source}`);
  does(() => button.click());
}

describe('the lamp', () => {
  it('tells within three seconds that the audience’s window is silent, and that it is back', async () => {
    const { audience } = await opened();
    expect(screen.getByText('terhubung')).toBeVisible();
    wait(1000);
    does(() => audience.session.beat());
    wait(2000);
    expect(screen.getByText('terhubung')).toBeVisible();
    wait(1000);
    expect(screen.getByText('tidak menjawab')).toBeVisible();
    does(() => audience.session.beat());
    expect(screen.getByText('terhubung')).toBeVisible();
  });

  it('tells a hidden window, and a closed one, and offers to open it', async () => {
    const { audience, look } = await opened();
    look.hidden = true;
    does(() => audience.session.beat());
    expect(screen.getByText('tertutup jendela lain')).toBeVisible();
    does(() => audience.session.close());
    expect(screen.getByText('belum terbuka')).toBeVisible();
    vi.spyOn(window, 'open').mockReturnValue(null);
    press(/Buka layar hadirin/u);
    expect(screen.getByRole('alert')).toHaveTextContent('Peramban menahan jendela baru');
    expect(screen.getByText('Layar hadirin', { selector: 'a' })).toHaveAttribute(
      'href',
      '/briefing/kampanye-2020-2021/stage/',
    );
  });
});

describe('the deck', () => {
  it('is started, moved and blanked in both windows', async () => {
    const { presenter, audience } = await opened();
    press(/Mulai dan bekukan data/u);
    expect(deckOf(audience)).toMatchObject({ phase: 'presenting', at: 0 });
    press(/^Berikutnya/u);
    expect(deckOf(audience).at).toBe(1);
    expect(screen.getByText('Langkah 2 / 12')).toBeVisible();
    press(/^Hitam/u);
    expect(deckOf(audience).blank).toBe('black');
    expect(screen.getByText('Layar hadirin hitam')).toBeVisible();
    expect(screen.getByText('Berikutnya hanya membuka layar kosong.')).toBeVisible();
    does(() => presenter.session.act({ kind: 'next' }));
    does(() => presenter.session.act({ kind: 'last' }));
    does(() => presenter.session.act({ kind: 'next' }));
    expect(screen.getByText('Hadirin melihat layar penutup.')).toBeVisible();
  });

  it('shows an answer and comes back to the step, whose clock stands still meanwhile', async () => {
    const { presenter, audience } = await opened();
    does(() => void start(presenter, 1));
    wait(5000);
    expect(screen.getByText('Langkah ini').nextSibling).toHaveTextContent('0:05');
    press(/Q 1/u);
    expect(deckOf(audience).answer).toBe('pdb');
    wait(4000);
    expect(screen.getByText('Berhenti: jawaban tampil').nextSibling).toHaveTextContent('0:05');
    expect(screen.getByText('Sejak mulai').nextSibling).toHaveTextContent('0:09');
    press(/Kembali ke langkah/u);
    expect(deckOf(audience)).toMatchObject({ answer: null, at: 1, paused: false });
  });

  it('says whether a pause or a blank stops the clock, and asks for a number as long as the pause lasts', async () => {
    const { presenter } = await opened();
    does(() => void start(presenter, 1));
    does(() => presenter.session.act({ kind: 'pause' }));
    expect(screen.getByText('Berhenti: jeda')).toBeVisible();
    const questions = panel('questions');
    expect(questions.getByText(/Tekan nomor jawaban/u)).toBeVisible();
    press(/^Hitam/u);
    expect(screen.getByText('Berhenti: layar kosong')).toBeVisible();
    expect(questions.getByText(/Tekan nomor jawaban/u)).toBeVisible();
    press(/Q 1/u);
    expect(questions.queryByText(/Tekan nomor jawaban/u)).toBeNull();
  });

  it('has no main button for next at its end', async () => {
    const { presenter } = await opened();
    does(() => void start(presenter, 0));
    const looks = (): boolean => buttons(/^Berikutnya/u)[0]?.className === buttons(/^Sebelumnya/u)[0]?.className;
    expect(looks()).toBe(false);
    does(() => presenter.session.act({ kind: 'last' }));
    does(() => presenter.session.act({ kind: 'next' }));
    expect(looks()).toBe(true);
  });

  it('shows the digits that are being typed, here alone', async () => {
    await opened();
    does(() => useLocal.setState({ digits: '12' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Ke langkah 12: tekan Enter');
  });
});

describe('the clock', () => {
  it('is set back with a way to undo it for ten seconds', async () => {
    const { presenter } = await opened();
    does(() => void start(presenter, 0));
    wait(20_000);
    does(() => run(presenter, { kind: 'reset-clock' }));
    wait(500);
    expect(screen.getByText('Sejak mulai').nextSibling).toHaveTextContent('0:00');
    press(/^Batalkan$/u);
    wait(500);
    expect(screen.getByText('Sejak mulai').nextSibling).toHaveTextContent('0:21');
    press(/Ulang hitungan waktu/u);
    wait(10_500);
    expect(buttons(/^Batalkan$/u)).toEqual([]);
  });

  it('names what to drop to end in time, drops it and takes it back', async () => {
    const { presenter, audience } = await opened();
    does(() => void start(presenter, 0));
    const field = screen.getByLabelText('Selesai paling lambat');
    does(() => void fireEvent.change(field, { target: { value: 'nanti' } }));
    expect(screen.getByText(/Tulis menit saja/u)).toBeVisible();
    does(() => void fireEvent.change(field, { target: { value: '8' } }));
    expect(screen.getByText(/Agar selesai tepat waktu, lewati/u)).toBeVisible();
    press(/^Lewati \d+ langkah$/u);
    expect(deckOf(audience).dropped.length).toBeGreaterThan(0);
    expect(screen.getByText(/Cukup waktu/u)).toBeVisible();
    press(/^Tampilkan lagi$/u);
    expect(deckOf(audience).dropped).toEqual([]);
    does(() => void fireEvent.change(field, { target: { value: '60' } }));
    expect(screen.getByText(/Cukup waktu/u)).toBeVisible();
  });
});

describe('facts', () => {
  it('have the figures, their sources and the way to the dashboard', async () => {
    const { presenter } = await opened();
    does(() => presenter.session.act({ kind: 'go', to: 1 }));
    const facts = panel('facts');
    expect(facts.getAllByText('27,5', { selector: 'strong' })[0]).toBeVisible();
    expect(facts.getAllByText('Indonesia Investments', { selector: 'a' })[0]).toHaveAttribute('href');
    const dashboard = facts.getByText('Buka keadaan ini di dasbor');
    expect(dashboard).toHaveAttribute('href', expect.stringContaining('/chart/pmi/?from=2019-01&to=2020-04'));
  });
});

describe('private notes', () => {
  const file = new File(['## keruntuhan\nrahasia\n- **penting** <b>x</b>\n## hantu\nx'], 'catatan.md', {
    type: 'text/markdown',
  });

  async function chosen(): Promise<ReturnType<typeof opened>> {
    const found = opened();
    const { presenter } = await found;
    does(() => presenter.session.act({ kind: 'go', to: 1 }));
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Pilih berkas catatan'), { target: { files: [file] } });
      await file.text();
    });
    return found;
  }

  it('are shown with their step, with what fits no step, and never sent', async () => {
    const sent = vi.spyOn(globalThis, 'structuredClone');
    await chosen();
    const notes = panel('notes');
    expect(await notes.findByText('rahasia')).toBeVisible();
    expect(notes.getByText('penting', { selector: 'li strong' })).toBeVisible();
    expect(notes.getByText(/<b>x<\/b>/u, { selector: 'li span' })).toBeVisible();
    expect(notes.getByText('hantu')).not.toBeVisible();
    does(() => notes.getByText('Bagian yang tidak cocok dengan langkah mana pun: 1').click());
    expect(notes.getByText('hantu')).toBeVisible();
    press(/^Berikutnya/u);
    expect(notes.queryByText('rahasia')).toBeNull();
    expect(sent).toHaveBeenCalled();
    expect(JSON.stringify(sent.mock.calls)).not.toContain('rahasia');
  });

  it('lie in storage only between two pages, so that no window that is opened gets a copy', async () => {
    const { presenter } = await chosen();
    const kept = (): string => JSON.stringify(sessionStorage);
    expect(kept()).not.toContain('rahasia');
    does(() => void fireEvent(window, new Event('pagehide')));
    expect(kept()).toContain('rahasia');
    cleanup();
    render(<ConsolePage runtime={presenter} />);
    expect(screen.getByText('rahasia')).toBeVisible();
    expect(kept()).not.toContain('rahasia');
    press(/^Lupakan catatan$/u);
    does(() => void fireEvent(window, new Event('pagehide')));
    expect(kept()).not.toContain('rahasia');
  });
});

describe('newer data', () => {
  const pack = samplePack();
  const newer = edited(pack, 'feeds/pmi.json', ['"value":54.6', '"value":53.9']);

  it('wait until their untrue claims are replaced and they are applied, in both windows', async () => {
    const { presenter, audience, served } = await opened(pack);
    does(() => void start(presenter, 0));
    const before = deckOf(audience).edition;
    served.pack = newer;
    await act(() => askForNewer(presenter));
    const news = panel('newer');
    expect(news.getByText(/^1 dari \d+ deret memiliki angka lebih baru\.$/u)).toBeVisible();
    const apply = news.getByText('Terapkan ke semua jendela', { selector: 'button' });
    expect(apply).toBeDisabled();
    for (let left = 20; left > 0 && apply.matches(':disabled'); left -= 1) {
      press(/^Pakai: /u);
    }
    // Asking again brings the same data, with the words that were chosen.
    await act(async () => press(/^Cari data lebih baru$/u));
    expect(apply).toBeEnabled();
    expect(deckOf(audience).edition).toBe(before);
    does(() => apply.click());
    expect(deckOf(audience).edition).not.toBe(before);
    expect(audience.session.store.getState().pack?.files['feeds/pmi.json']).toEqual(newer.files['feeds/pmi.json']);
    expect(news.getByText(/Semua jendela kini memakai data/u)).toBeVisible();
  });

  it('are looked for every five minutes and when the network is back, and can be put off', async () => {
    const { presenter, served } = await opened(pack);
    served.fails = true;
    await act(async () => {
      window.dispatchEvent(new Event('online'));
      await Promise.resolve();
    });
    expect(await screen.findByText(/data terbaru tidak dapat diambil/u)).toBeVisible();
    Object.assign(served, { fails: false, pack: newer });
    await act(() => vi.advanceTimersByTimeAsync(300_000));
    expect(presenter.store.getState().newer).not.toBeNull();
    press(/^Nanti saja$/u);
    expect(buttons(/^Terapkan/u)).toEqual([]);
    press(/^Lihat$/u);
    expect(buttons(/^Terapkan/u)).toHaveLength(1);
  });
});

describe('before the room', () => {
  it('blocks the start while a claim does not hold, and offers the true words', async () => {
    const { presenter } = await opened(edited(samplePack(), 'feeds/pmi.json', ['"value":54.6', '"value":53.9']));
    press(/Mulai dan bekukan data/u);
    expect(deckOf(presenter).phase).toBe('before');
    does(() => useLocal.setState({ sheet: 'none' }));
    const ready = panel('ready');
    expect(ready.getByText(/Paparan belum dapat dimulai/u)).toBeVisible();
    for (let left = 20; left > 0 && ready.queryByText(/Paparan belum dapat dimulai/u); left -= 1) {
      press(/^Pakai: /u);
    }
    press(/Mulai dan bekukan data/u);
    expect(deckOf(presenter).phase).toBe('presenting');
  });

  it('lets a claim go unsaid only where the step says something else', async () => {
    await opened(edited(samplePack(), 'feeds/pmi.json', ['"value":54.6', '"value":53.9']));
    const ready = panel('ready');
    const count = ready.getAllByText('Yang tertulis').length;
    press(/^Tidak usah disebut$/u);
    expect(ready.getAllByText('Yang tertulis')).toHaveLength(count - 1);
  });

  it('finds steps drawn, screens asked and type large enough, and says what fails', async () => {
    await opened();
    await act(async () => press(/^Periksa sekarang$/u));
    const ready = panel('ready');
    expect(await ready.findByText(/Setiap langkah tergambar/u)).toHaveTextContent('siap');
    expect(ready.getByText(/Layar dapat dijaga/u)).toHaveTextContent('tidak tersedia di sini');
    // Nobody has measured the room.
    expect(ready.getByText(/Terbaca dari kursi terjauh:/u)).toHaveTextContent('belum diperiksa');
  });

  it('names the steps that cannot be read from afar, and enlarges the type where that helps', async () => {
    const { audience } = await opened();
    const type = (label: RegExp, value: string): void =>
      does(() => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
    const ready = panel('ready');
    type(/^Jarak kursi terjauh/u, '10');
    expect(ready.getByText(/Terbaca dari kursi terjauh:/u)).toHaveTextContent('belum diperiksa');
    type(/^Tinggi layar/u, '0');
    expect(ready.getByText('Tulis angka positif, misalnya 2,5.')).toBeVisible();
    type(/^Tinggi layar/u, '2');
    expect(ready.getByText(/Terbaca dari kursi terjauh:/u)).toHaveTextContent('belum beres');
    expect(ready.getByText(/terlalu kecil untuk kursi terjauh/iu)).toBeVisible();
    expect(ready.getByText(/^Judul langkah: [\d,]+\s%, perlu/u, { selector: 'details li' })).not.toBeVisible();
    press(/^Pakai huruf yang cukup besar$/u);
    expect(deckOf(audience).size).toBeGreaterThan(0);
    expect(ready.getByText(/Terbaca dari kursi terjauh:/u)).toHaveTextContent(/siap$/u);
    expect(ready.getByText('Semua langkah dan jawaban terbaca dari kursi terjauh.')).toBeVisible();
    type(/^Jarak kursi terjauh/u, '80');
    press(/^Pakai huruf yang cukup besar$/u);
    expect(ready.getByText(/Huruf terbesar pun belum cukup/u)).toBeVisible();
  });

  it('hears the clicker’s buttons without moving the deck', async () => {
    const { presenter } = await opened();
    press(/^Coba pengendali$/u);
    const kinds = ['next', 'previous', 'escape'] as const;
    const hear = (command: Parameters<typeof run>[1], key: string): void =>
      does(() => useLocal.setState({ lastCommand: { command, key, at: now } }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tombol sedang dicoba; layar hadirin tidak bergerak.');
    for (const kind of kinds) hear({ kind }, kind);
    expect(screen.getByText(/Tombol pengendali dikenali/u)).toHaveTextContent('belum diperiksa');
    hear({ kind: 'blank', blank: 'black' }, '.');
    expect(screen.getByText(/Tombol pengendali dikenali/u)).toHaveTextContent('siap');
    expect(deckOf(presenter).at).toBe(0);
    // It ends by itself: a test that was left on would make the clicker dead on the stage.
    expect(useLocal.getState().clickerTest).toBe(false);
    expect(screen.queryByText(/Tombol sedang dicoba/u)).toBeNull();
    press(/^Coba pengendali$/u);
    expect(screen.getByText(/Tombol pengendali dikenali/u)).toHaveTextContent('belum diperiksa');
    press(/^Selesai mencoba$/u);
    expect(useLocal.getState().clickerTest).toBe(false);
  });
});

describe('the record', () => {
  it('is saved as a file of what was shown', async () => {
    const { presenter } = await opened();
    const record = panel('record');
    expect(record.getByText('Simpan sebagai Markdown')).toBeDisabled();
    does(() => void start(presenter, 0));
    wait(3000);
    does(() => presenter.session.act({ kind: 'next' }));
    expect(record.getByText('2 langkah dan 0 jawaban tampil sejauh ini.')).toBeVisible();
    wait(1000);
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => blobs.push(blob) && 'blob:x',
      revokeObjectURL: () => undefined,
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    press(/^Simpan sebagai Markdown$/u);
    expect(clicked).toHaveBeenCalledOnce();
    const text = await blobs[0]?.text();
    expect(text).toContain('# Rekaman paparan: Kampanye dan industri, 2020–2021');
    expect(text).toContain('### Langkah 2: Keruntuhan');
  });
});

it('says that it loads, and why it cannot, with a way to try again', async () => {
  const { open, served } = briefingBrowser();
  served.fails = true;
  const runtime = await open('presenter', 'en');
  render(<ConsolePage runtime={runtime} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The briefing could not be loaded');
  served.fails = false;
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The campaign and industry');
});
