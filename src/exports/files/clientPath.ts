/** Path below the base of the embeds' script, for files that hold an embed. */
export const clientPath = 'embed/client.js';
