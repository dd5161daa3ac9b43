import { forgetResults } from './faults/result';

/** Before the tests: without a browser none of them says anything. Reading the configuration alone needs none. */
export default function needsBrowser(): void {
  if (!process.env['PENDOPO_CHROMIUM']) throw new Error('No Chromium found. npm run test:browser installs one.');
  forgetResults();
}
