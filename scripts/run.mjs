// Runs a TypeScript entry with the project's `@/` paths: node scripts/run.mjs ENTRY [ARGUMENT…]
// The entry exports `main(argv)`; the number it gives is the exit code. It must import statically:
// the importer is closed once the entry has loaded.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...argv] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs ENTRY [ARGUMENT…]');
  process.exit(2);
}
// Whoever reads the output may stop early (`… | head`): nobody is told any more, but the work and its exit code go on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}
const { NODE_ENV } = process.env;
const { module } = await runnerImport(resolve(root, entry), {
  root,
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
});
// The importer says `development` to itself; what the entry starts must not hear it.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = NODE_ENV;
if (typeof module.main !== 'function') {
  console.error(`${entry} does not export main(argv)`);
  process.exit(2);
}
// Not process.exit: what the entry still writes to a pipe must arrive.
process.exitCode = (await module.main(argv)) ?? 0;
