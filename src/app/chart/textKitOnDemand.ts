import { onDemand } from '@/app/onDemand';

/** Few readers take texts along; the chart should not carry the code for it. */
export const textKit = onDemand(async () => (await import('@/app/textKit/onDemand')).TextKit);
