import { onDemand } from '@/app/onDemand';

/** Most readers of the statements check no text of their own. */
export const textCheck = onDemand(async () => (await import('./TextCheck')).TextCheck);
