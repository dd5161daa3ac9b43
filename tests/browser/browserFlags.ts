/** How Chromium is started on a machine without a screen, by root, with no network but its own. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A page of a test lives for seconds: compiling its code once more for speed, and a process for a screen that nobody looks at,
 * take a fifth of the processor's time and give nothing back.
 */
export const shortLived: readonly string[] = ['--js-flags=--no-turbofan --no-maglev', '--in-process-gpu'];

/** V8 compiles to machine code what runs often, for hours on end, and counts it as heap: it is no doing of a page. */
export const withoutCompiling = '--js-flags=--jitless';
