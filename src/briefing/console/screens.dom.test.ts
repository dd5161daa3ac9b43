import { afterEach, describe, expect, it } from 'vitest';

import { canFindScreens, findScreens } from './screens';

const here = { label: 'Laptop', availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
const projector = { label: '', availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 };

function browserWith(find: unknown): void {
  Reflect.set(window, 'getScreenDetails', find);
}

afterEach(() => {
  Reflect.deleteProperty(window, 'getScreenDetails');
});

describe('the screens of the machine', () => {
  it('are not told by a browser without the interface', async () => {
    expect(canFindScreens()).toBe(false);
    expect(await findScreens()).toBeUndefined();
  });

  it('are told with their places, and which of them is this one', async () => {
    browserWith(() => Promise.resolve({ screens: [here, projector, 'broken'], currentScreen: here }));
    expect(canFindScreens()).toBe(true);
    expect(await findScreens()).toEqual([
      { label: 'Laptop', left: 0, top: 0, width: 1440, height: 900, isHere: true },
      { label: '', left: 1440, top: 0, width: 1920, height: 1080, isHere: false },
    ]);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('NotAllowedError'))],
    ['tells something else', () => Promise.resolve('no')],
  ])('are not told where the browser %s', async (_, find) => {
    browserWith(find);
    expect(await findScreens()).toBeUndefined();
  });
});
