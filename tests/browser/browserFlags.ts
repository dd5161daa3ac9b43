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
 * A page of a test lives for seconds: V8's last compiler and a process for a screen that nobody looks at cost more time than
 * they save. Its middle compiler stays: without it axe and the comparison of pixels take two to three times as long.
 */
export const shortLived: readonly string[] = ['--js-flags=--no-turbofan', '--in-process-gpu'];

/** V8 compiles to machine code what runs often, for hours on end, and counts it as heap: it is no doing of a page. */
export const withoutCompiling = '--js-flags=--jitless';
