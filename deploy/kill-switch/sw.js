// Ends a service worker of Pendopo. Put this file in the place of `sw.js` (the app's) or of `briefing-worker.js` (that of
// briefings): browsers that have the worker fetch its script again at the next visit, and get this one. docs/offline.md.
const base = new URL('./', self.location.href).pathname;
const own = self.location.pathname.endsWith('briefing-worker.js')
  ? `pendopo-briefing:${base}:`
  : `pendopo-app:${base}:`;

// It waits for nobody: what is to be ended may be what keeps a page from answering.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const end = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(end());
});
