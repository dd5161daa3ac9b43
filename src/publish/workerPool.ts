import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job';
import type { Answer, WorkerSetting } from './worker';

/** A job that is done, and what it made. */
export interface Done {
  readonly job: Job;
  readonly files: number;
  readonly bytes: number;
  readonly result: JobResult;
}

export interface Pool {
  readonly worker: URL;
  readonly setting: WorkerSetting;
  /** Called after each job, in the order in which they end. */
  readonly onDone: (done: Done) => void;
}

function nameOf(job: Job): string {
  if (job.kind === 'chart') return `chart ${job.id}`;
  if (job.kind === 'briefing') return `briefing ${job.story}`;
  if (job.kind === 'edition') return `edition ${job.line.chart}/${job.line.edition}`;
  return job.kind === 'page' ? `page ${job.page.name}` : 'the site’s pictures';
}

/** Runs the jobs over as many workers as there are processors. Rejects with the first failure, once all workers have stopped. */
export async function runJobs(jobs: readonly Job[], { worker, setting, onDone }: Pool): Promise<void> {
  const queue = [...jobs];
  const hand = async (): Promise<void> => {
    const thread = new Worker(worker, { workerData: setting });
    try {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
        const answer = await ask(thread, job);
        if (!answer.ok) throw new Error(`${nameOf(job)}: ${answer.error}`);
        onDone({ job, files: answer.files, bytes: answer.bytes, result: answer.result });
      }
    } catch (cause) {
      // What is left would only be made for nothing.
      queue.length = 0;
      throw cause;
    } finally {
      await thread.terminate();
    }
  };
  const hands = Math.max(1, Math.min(availableParallelism(), jobs.length));
  const ended = await Promise.allSettled(Array.from({ length: hands }, hand));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A worker that dies has not done its job. */
function ask(thread: Worker, job: Job): Promise<Answer> {
  return new Promise((answered, fail) => {
    const onExit = (code: number): void => fail(new Error(`the worker ended with ${code}`));
    thread.once('error', fail);
    thread.once('exit', onExit);
    thread.once('message', (answer: Answer) => {
      thread.off('error', fail);
      thread.off('exit', onExit);
      answered(answer);
    });
    thread.postMessage(job);
  });
}
