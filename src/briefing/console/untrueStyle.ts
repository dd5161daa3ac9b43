import text from './untrue.css?inline';

/** The style of the list of claims that do not hold, as text: pages of a briefing carry it, others do not. */
export const untrueStyle: string = text;
