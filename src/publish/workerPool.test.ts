import { describe, expect, it } from 'vitest';
import type { Job } from './job';
import { runJobs, type Done } from './workerPool';

/** A worker that answers every job by running `code` with the job's name. */
function worker(code: string): URL {
  const text = `
    import { parentPort } from 'node:worker_threads';
    const answer = (made) => parentPort.postMessage({ ok: true, files: made, bytes: 10, result: {} });
    const refuse = (error) => parentPort.postMessage({ ok: false, error });
    parentPort.on('message', ({ id }) => { ${code} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

const setting = {
  dist: '',
  cache: '',
  state: { made: '', files: [] },
  builtOn: '',
  client: { dress: '', script: '', view: '' },
  shell: { template: '', style: '', site: { origin: '', base: '/' } },
};
const jobs: readonly Job[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'chart', id }));

async function run(code: string): Promise<readonly Done[]> {
  const done: Done[] = [];
  await runJobs(jobs, { worker: worker(code), setting, onDone: (each) => done.push(each) });
  return done;
}

describe('runJobs', () => {
  it('does every job once', async () => {
    const done = await run('answer(2)');
    expect(done.map(({ job }) => job)).toHaveLength(jobs.length);
    expect(new Set(done.map(({ job }) => job))).toEqual(new Set(jobs));
    expect(done.reduce((sum, { files }) => sum + files, 0)).toBe(10);
  });

  it('stops at the first failure and names the job', async () => {
    await expect(run("id === 'b' ? refuse('is torn') : answer(1)")).rejects.toThrow('chart b: is torn');
  });

  it('does not take a worker that died for one that is done', async () => {
    await expect(run("id === 'c' ? process.exit(3) : answer(1)")).rejects.toThrow('the worker ended with 3');
  });

  it('passes on what a worker threw', async () => {
    await expect(run("throw new Error('no such feed')")).rejects.toThrow('no such feed');
  });
});
