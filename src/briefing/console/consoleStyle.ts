import text from './console.css?inline';

/** The style of the presenter's console, as text: its page alone carries it. */
export const consoleStyle: string = text;
