// Loaded with --import into the publishing: says at its end how much memory it had at most, threads and all.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.PENDOPO_BENCH_MEMORY;
if (isMainThread && folder !== undefined) {
  process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)));
}
