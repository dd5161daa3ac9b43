import { describe, expect, it } from 'vitest';
import { commandOf, type Command, type KeyContext, type KeyPress } from './keys';

const idle: KeyContext = { focus: 'none', sheet: false, digits: '', asking: false };

function press(spelled: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = spelled.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return {
    key: key === 'Space' ? ' ' : key === 'Plus' ? '+' : key,
    code: '',
    shiftKey: has('Shift'),
    altKey: has('Alt'),
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    repeat: false,
    isComposing: false,
    ...more,
  };
}

const map: readonly (readonly [string, Command | undefined])[] = [
  ['ArrowRight', { kind: 'next' }],
  ['ArrowDown', { kind: 'next' }],
  ['PageDown', { kind: 'next' }],
  ['Space', { kind: 'next' }],
  ['n', { kind: 'next' }],
  ['N', { kind: 'next' }],
  ['Enter', { kind: 'next' }],
  ['ArrowLeft', { kind: 'previous' }],
  ['ArrowUp', { kind: 'previous' }],
  ['PageUp', { kind: 'previous' }],
  ['Shift+Space', { kind: 'previous' }],
  ['p', { kind: 'previous' }],
  ['Backspace', { kind: 'back' }],
  ['Shift+ArrowRight', { kind: 'next-scene' }],
  ['Shift+ArrowLeft', { kind: 'previous-scene' }],
  ['Alt+PageDown', { kind: 'next-scene' }],
  ['Alt+PageUp', { kind: 'previous-scene' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['7', { kind: 'digit', digit: '7' }],
  ['g', { kind: 'find', by: 'search' }],
  ['o', { kind: 'find', by: 'grid' }],
  ['b', { kind: 'blank', blank: 'black' }],
  ['.', { kind: 'blank', blank: 'black' }],
  ['w', { kind: 'blank', blank: 'white' }],
  [',', { kind: 'blank', blank: 'white' }],
  ['f', { kind: 'fullscreen' }],
  ['F5', { kind: 'start', from: 'first' }],
  ['Shift+F5', { kind: 'start', from: 'here' }],
  ['Escape', { kind: 'escape' }],
  ['s', { kind: 'presenter' }],
  ['l', { kind: 'laser' }],
  ['i', { kind: 'sources' }],
  ['m', { kind: 'toggle-motion' }],
  ['Plus', { kind: 'larger' }],
  ['=', { kind: 'larger' }],
  ['-', { kind: 'smaller' }],
  ['r', { kind: 'reset-clock' }],
  ['q', { kind: 'ask' }],
  ['?', { kind: 'help' }],
  ['F1', { kind: 'help' }],
  // What stays the browser's, or means nothing here.
  ['Tab', undefined],
  ['Shift+Tab', undefined],
  ['F11', undefined],
  ['Ctrl+f', undefined],
  ['Ctrl+p', undefined],
  ['Meta+ArrowRight', undefined],
  ['Ctrl+Plus', undefined],
  ['Ctrl+F5', undefined],
  ['Alt+ArrowLeft', undefined],
  ['Alt+ArrowRight', undefined],
  ['Alt+b', undefined],
  ['h', undefined],
  ['j', undefined],
  ['k', undefined],
];

describe('keys of a deck', () => {
  it.each(map)('%s', (spelled, command) => {
    expect(commandOf(press(spelled), idle)).toEqual(command);
  });

  it('tell letters of other scripts by where they lie', () => {
    expect(commandOf(press('и', { code: 'KeyB' }), idle)).toEqual({ kind: 'blank', blank: 'black' });
    expect(commandOf(press('ن', { code: 'KeyK' }), idle)).toBeUndefined();
    // A Latin layout says what it means, wherever the key lies.
    expect(commandOf(press('b', { code: 'KeyN' }), idle)).toEqual({ kind: 'blank', blank: 'black' });
  });

  it('take a clicker’s Period for black on every layout', () => {
    expect(commandOf(press(':', { code: 'Period' }), idle)).toEqual({ kind: 'blank', blank: 'black' });
    expect(commandOf(press(';', { code: 'Comma' }), idle)).toEqual({ kind: 'blank', blank: 'white' });
  });

  it('count once while they are held', () => {
    expect(commandOf(press('PageDown', { repeat: true }), idle)).toEqual({ kind: 'nothing' });
    expect(commandOf(press('F5', { repeat: true }), idle)).toEqual({ kind: 'nothing' });
    expect(commandOf(press('b', { repeat: true }), idle)).toEqual({ kind: 'nothing' });
    expect(commandOf(press('x', { repeat: true }), idle)).toBeUndefined();
  });

  it('leave a text that is being composed alone', () => {
    expect(commandOf(press('n', { isComposing: true }), idle)).toBeUndefined();
  });

  it('go to the number that was typed', () => {
    expect(commandOf(press('Enter'), { ...idle, digits: '12' })).toEqual({ kind: 'step', number: 12 });
    expect(commandOf(press('3'), { ...idle, asking: true })).toEqual({ kind: 'question', number: 3 });
  });

  it.each([
    ['line', 'n', undefined],
    ['line', 'Space', undefined],
    ['line', 'ArrowRight', undefined],
    ['line', 'Backspace', undefined],
    ['line', 'PageDown', { kind: 'next' }],
    ['line', 'Escape', undefined],
    ['line', 'F5', { kind: 'start', from: 'first' }],
    ['lines', 'PageDown', undefined],
    ['control', 'Enter', undefined],
    ['control', 'Space', undefined],
    ['control', 'ArrowRight', { kind: 'next' }],
    ['control', 'b', { kind: 'blank', blank: 'black' }],
    ['plot', 'ArrowRight', undefined],
    ['plot', 'Home', undefined],
    ['plot', 'PageDown', { kind: 'next' }],
    ['plot', 'Space', { kind: 'next' }],
  ] as const)('with the focus on a %s, %s', (focus, key, command) => {
    expect(commandOf(press(key), { ...idle, focus })).toEqual(command);
  });

  it('belong to a sheet that lies over the deck, but for the clicker’s', () => {
    const over = { ...idle, sheet: true };
    expect(commandOf(press('ArrowRight'), over)).toBeUndefined();
    expect(commandOf(press('Escape'), over)).toBeUndefined();
    expect(commandOf(press('b'), over)).toEqual({ kind: 'blank', blank: 'black' });
    expect(commandOf(press('n'), over)).toBeUndefined();
    expect(commandOf(press('b'), { ...over, focus: 'line' })).toBeUndefined();
    expect(commandOf(press('PageDown'), over)).toEqual({ kind: 'next' });
    expect(commandOf(press('F5'), over)).toEqual({ kind: 'start', from: 'first' });
  });
});
