import text from './stage.css?inline';

/** The style of the stage, as text: pages of a briefing carry it, others do not. */
export const stageStyle: string = text;
