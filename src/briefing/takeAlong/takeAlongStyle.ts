import text from './takeAlong.css?inline';

/** The style of the sheet with the file to take along, as text. */
export const takeAlongStyle: string = text;
