import { onDemand } from '@/app/onDemand';

/** The chart comes to life first: the statements stand below it as the page has them until their code is there. */
export const chartStatements = onDemand(async () => (await import('./ChartStatements')).ChartStatements, 'first');
