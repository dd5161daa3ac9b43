// Nothing here is wanted before the app is there. To say so keeps the app in large pieces, which pack better than small ones.
import '@/app/takeOver';

// One door for all that comes on demand about briefings, for the same reason.
export { addToOwn, present } from './act';
export { BriefingsPage } from './BriefingsPage';
export { ensureShipped } from './shippedQueries';
