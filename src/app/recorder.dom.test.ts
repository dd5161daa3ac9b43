import { beforeEach, describe, expect, it, vi } from 'vitest';

import { recorder } from './recorder';

function page(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('no root');
  return root;
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** What happens at an element once somebody listens. */
function heard(element: Element, ...names: string[]): readonly string[] {
  const events: string[] = [];
  for (const name of names) element.addEventListener(name, () => events.push(name));
  return events;
}

beforeEach(() => {
  document.elementFromPoint = () => document.querySelector('#plot');
});

describe('recorder', () => {
  it('holds a press on a button back and does it again, once', () => {
    const root = page('<button>Tabel</button>');
    const button = find(root, 'button');
    const { replay } = recorder(root);
    const before = heard(button, 'click');
    button.click();
    expect(before).toEqual([]);
    replay();
    expect(before).toEqual(['click']);
    button.click();
    expect(before).toEqual(['click', 'click']);
  });

  it('keeps a radio button as the page shows it until somebody can act on it', () => {
    const root = page(
      '<label><input type="radio" name="a" checked>A</label><label><input type="radio" name="a">B</label>',
    );
    const [, second] = root.querySelectorAll('input');
    const { replay } = recorder(root);
    root.querySelectorAll('label')[1]?.click();
    expect(second?.checked).toBe(false);
    replay();
    expect(second?.checked).toBe(true);
  });

  it('leaves links and folds to the browser', () => {
    const root = page('<details><summary>Tabel</summary>isi</details><a href="#isi">Isi</a>');
    recorder(root);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    find(root, 'summary').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    const follow = new MouseEvent('click', { bubbles: true, cancelable: true });
    find(root, 'a').dispatchEvent(follow);
    expect(follow.defaultPrevented).toBe(false);
  });

  it('repeats keys in their order where the focus is, but not Tab and no shortcut of the browser', () => {
    const root = page('<button>Tabel</button>');
    const { replay } = recorder(root);
    const keys: string[] = [];
    for (const init of [{ key: 't' }, { key: 'Tab' }, { key: 'r', ctrlKey: true }, { key: 'Home' }]) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    }
    document.addEventListener('keydown', ({ key }) => keys.push(key));
    replay();
    expect(keys).toEqual(['t', 'Home']);
  });

  it('overlooks a key event without a key, which browsers send when they fill in a field', () => {
    const root = page('<input type="text">');
    const { replay } = recorder(root);
    find(root, 'input').dispatchEvent(new Event('keydown', { bubbles: true }));
    const keys = heard(document.body, 'keydown');
    replay();
    expect(keys).toEqual([]);
  });

  it('tells again what was chosen from a list', () => {
    const root = page('<select><option value="a">A</option><option value="b">B</option></select>');
    const select = find(root, 'select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list');
    const { replay } = recorder(root);
    select.value = 'b';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // What takes the page over shows what it knows.
    select.value = 'a';
    const chosen = vi.fn<() => string>(() => select.value);
    select.addEventListener('change', chosen);
    replay();
    expect(chosen).toHaveReturnedWith('b');
  });

  it('types again before the key that ended the typing, and letters are no shortcuts', () => {
    const root = page('<input type="text">');
    const field = find(root, 'input');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    const { replay } = recorder(root);
    field.focus();
    for (const key of ['2', '0', 'Enter']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      if (key === 'Enter') continue;
      field.value += key;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.value = '';
    const told: string[] = [];
    field.addEventListener('input', () => told.push(field.value));
    field.addEventListener('keydown', ({ key }) => told.push(key));
    replay();
    expect(told).toEqual(['2', '20', 'Enter']);
  });

  it('tells of a file that was chosen, which no script may choose again', () => {
    const root = page('<input type="file">');
    const field = find(root, 'input');
    const { replay } = recorder(root);
    // A browser refuses any value but the empty one; a name is what it shows.
    Object.defineProperty(field, 'value', {
      get: () => String.raw`C:\fakepath\grafik.png`,
      set: () => {
        throw new DOMException('only the empty string', 'InvalidStateError');
      },
    });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const events = heard(field, 'change');
    replay();
    expect(events).toEqual(['change']);
  });

  it('lets what lies under the pointer know that it came, also when it moved before anybody listened', () => {
    const root = page('<div id="plot"></div>');
    const { replay } = recorder(root);
    const plot = find(root, '#plot');
    plot.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 4, clientY: 5 }));
    const events = heard(plot, 'pointerover', 'pointermove');
    replay();
    expect(events).toEqual(['pointerover', 'pointermove']);
  });
});
