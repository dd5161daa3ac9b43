import { followHeights } from './frameHeights';

/** A script from a module or an `eval` cannot tell where it came from, so it does nothing there. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src !== '') followHeights(new URL('.', script.src).href);
