import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Requests of one load, as wrk reports them. */
export interface Load {
  readonly answers: number;
  /** Answers in a second. */
  readonly rate: number;
  /** Milliseconds that 99 of 100 answers did not exceed. */
  readonly p99: number;
  /** Answers that were none, or of another status than 200 to 399. */
  readonly wrong: number;
}

/** What is asked for, and for how long. */
export interface Asked {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly connections: number;
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints with `--latency`. Throws when it is something else. */
export function loadIn(text: string): Load {
  const rate = /^Requests\/sec:\s+([\d.]+)$/mu.exec(text)?.[1];
  const answers = /^\s+(\d+) requests in /mu.exec(text)?.[1];
  const [, slowest, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m) *$/mu.exec(text) ?? [];
  if (answers === undefined || rate === undefined || slowest === undefined)
    throw new Error(`wrk has not measured: ${text.trim()}`);
  const refused = /^\s+Non-2xx or 3xx responses: (\d+)$/mu.exec(text)?.[1] ?? '0';
  const broken = /^\s+Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/mu.exec(text) ?? [];
  const wrong = [refused, ...broken.slice(1)].reduce((sum, count) => sum + Number(count), 0);
  return { answers: Number(answers), rate: Number(rate), p99: Number(slowest) * (milliseconds[unit] ?? NaN), wrong };
}

/** What wrk says it is, or `undefined` without one. */
export function wrkVersion(): string | undefined {
  // It tells its version and fails.
  const { stdout } = spawnSync('wrk', ['-v'], { encoding: 'utf8' });
  return /^wrk (?:debian\/)?([\d.]+)/u.exec(stdout ?? '')?.[1];
}

/** Asks for one address as fast as answers come, from a process of its own. */
export function load({ address, headers, seconds, connections }: Asked): Promise<Load> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '--latency', ...named, address];
  return new Promise((done, fail) => {
    const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    wrk.stdout.on('data', (part: Buffer) => (said += part.toString()));
    wrk.once('error', fail);
    wrk.once('exit', () => {
      try {
        done(loadIn(said));
      } catch (cause) {
        fail(cause);
      }
    });
  });
}

/** Linux counts in hundredths of a second, whatever its clock does. */
const ticks = 100;

/** Seconds of a processor that a program and the programs it has started have taken; `NaN` where nobody counts them. */
export function processorTime(pid: number): number {
  try {
    // After the name, which stands in brackets: the state, then eleven other fields.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const own = (Number(fields[11]) + Number(fields[12])) / ticks;
    return started.reduce((sum, child) => sum + processorTime(Number(child)), own);
  } catch {
    return NaN;
  }
}
