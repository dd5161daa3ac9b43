import { onDemand } from '@/app/onDemand';

/** Few readers take a chart along; the chart should not carry the code for it. */
export const sharePanel = onDemand(async () => (await import('@/app/share/onDemand')).SharePanel);
