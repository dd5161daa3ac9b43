export {};

// Most tests know no page; only those that have one pay for its tools.
if (typeof document !== 'undefined') {
  const [{ configure }] = await Promise.all([
    import('@testing-library/dom'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  // A busy machine draws slowly; waiting longer costs nothing where a test passes.
  configure({ asyncUtilTimeout: 20_000 });
}
