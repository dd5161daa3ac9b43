import { beforeEach, expect, it, vi } from 'vitest';

const takeOver = vi.hoisted(() => vi.fn<(root: Element, onReady: () => void) => Promise<void>>());
const whenReachable = vi.hoisted(() => vi.fn<() => Promise<void>>());
const onCodeFailure = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('./takeOver', () => ({ takeOver }));
vi.mock('./newBuild', () => ({ whenReachable, onCodeFailure, rememberWriting: () => undefined }));

const pressed = vi.fn<() => void>();

/** A page with a button, touched, whose script runs. */
async function touched(): Promise<HTMLButtonElement> {
  vi.resetModules();
  await import('./main');
  const button = document.querySelector('button');
  if (!button) throw new Error('no button');
  dispatchEvent(new Event('scroll'));
  button.click();
  return button;
}

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><button>Unduh</button></div>';
  document.querySelector('button')?.addEventListener('click', pressed);
  history.replaceState(null, '', '/chart/pmi/');
  pressed.mockClear();
  whenReachable.mockResolvedValue();
  onCodeFailure.mockResolvedValue();
});

it('does again what was done before the app was there', async () => {
  takeOver.mockImplementation(async (_root, onReady) => onReady());
  await touched();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
});

it('gives the page back to the browser where the code of a page cannot be had, and says what can be done', async () => {
  takeOver.mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
  const button = await touched();
  await vi.waitFor(() => expect(onCodeFailure).toHaveBeenCalledTimes(1));
  expect(pressed).not.toHaveBeenCalled();
  button.click();
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('asks for no code before it can be had', async () => {
  let reached: () => void = () => undefined;
  whenReachable.mockReturnValue(new Promise((done) => (reached = done)));
  takeOver.mockClear().mockImplementation(async (_root, onReady) => onReady());
  await touched();
  await new Promise((done) => setTimeout(done, 20));
  expect(takeOver).not.toHaveBeenCalled();
  reached();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
});
