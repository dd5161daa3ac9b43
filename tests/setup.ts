import { afterEach, vi } from 'vitest';

// Files share their globals: one that a test replaced would be met by whichever file comes next. This runs last.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

// Most tests know no page; only those that have one pay for its tools.
if (typeof document !== 'undefined') {
  const [{ configure }, { cleanup }] = await Promise.all([
    import('@testing-library/dom'),
    import('@testing-library/react'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  // A busy machine draws slowly; waiting longer costs nothing where a test passes.
  configure({ asyncUtilTimeout: 20_000 });
  // Files share a page: each finds it empty, and leaves nothing that still draws.
  document.body.replaceChildren();
  afterEach(cleanup);
}
