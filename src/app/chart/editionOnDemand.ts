import { onDemand } from '@/app/onDemand';

/** Few readers come to a frozen chart; the live one should not carry the code for it. */
export const editionChart = onDemand(async () => (await import('./EditionChart')).EditionChart);
