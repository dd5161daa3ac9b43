import text from './handout.css?inline';

/** All style of the hand-out, as text. */
export const handoutPartStyle: string = text;
