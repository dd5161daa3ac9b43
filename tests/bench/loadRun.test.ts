import { describe, expect, it } from 'vitest';
import { loadIn, processorTime } from './loadRun';

const report = `Running 2s test @ http://127.0.0.1:4391/nix/
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    10.60ms   14.49ms 125.03ms   85.56%
    Req/Sec    10.88k     5.11k   20.28k    65.00%
  Latency Distribution
     50%    4.16ms
     75%   12.82ms
     90%   31.85ms
     99%   63.32ms
  21902 requests in 2.06s, 1.44GB read
Requests/sec:  10614.83
Transfer/sec:    715.72MB
`;

describe('loadIn', () => {
  it('reads answers a second and the slowest of a hundred', () => {
    expect(loadIn(report)).toEqual({ answers: 21_902, rate: 10_614.83, p99: 63.32, wrong: 0 });
    expect(loadIn(report.replace('63.32ms', '840.00us')).p99).toBeCloseTo(0.84);
    expect(loadIn(report.replace('63.32ms', '1.25s ')).p99).toBe(1250);
  });

  it('counts what was no answer', () => {
    const bad =
      '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 100\nRequests/sec:';
    expect(loadIn(report.replace('Requests/sec:', bad)).wrong).toBe(110);
  });

  it('takes nothing else for a measurement', () => {
    expect(() => loadIn('unable to connect to 127.0.0.1:1 Connection refused\n')).toThrow('Connection refused');
  });
});

describe('processorTime', () => {
  it.runIf(process.platform === 'linux')('grows while a program works', () => {
    const before = processorTime(process.pid);
    const end = process.cpuUsage().user + 50_000;
    while (process.cpuUsage().user < end) Math.hypot(3, 4);
    expect(processorTime(process.pid)).toBeGreaterThan(before);
  });

  it('is not a number for nobody', () => {
    expect(processorTime(-1)).toBeNaN();
  });
});
