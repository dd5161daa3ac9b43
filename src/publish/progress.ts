interface Made {
  readonly files: number;
  readonly bytes: number;
}

/** Tells how far publishing is. */
export interface Progress {
  readonly step: (made: Made) => void;
  readonly end: (folder: string) => void;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const mega = 1_000_000;

/** A line that is written over on a terminal; elsewhere a line for every tenth of the work, and none for little work. */
export function progressOn(screen: Screen, total: number): Progress {
  const start = performance.now();
  let done = 0;
  let files = 0;
  let bytes = 0;
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
  const says = (): string =>
    `publishing ${done}/${total}, ${files} files, ${(bytes / mega).toFixed(1)} MB, ${seconds()} s`;
  const tenth = Math.ceil(total / 10);
  return {
    step: (made) => {
      done += 1;
      files += made.files;
      bytes += made.bytes;
      if (screen.isTTY === true) screen.write(`\r${says()}`);
      else if (total > 50 && done % tenth === 0) screen.write(`${says()}\n`);
    },
    end: (folder) => {
      if (screen.isTTY === true) screen.write('\r');
      const peak = (process.resourceUsage().maxRSS / 1000).toFixed(0);
      screen.write(
        `${files} files (${(bytes / mega).toFixed(1)} MB) written to ${folder}/ in ${seconds()} s, at most ${peak} MB of memory\n`,
      );
    },
  };
}

/** Says what is being done, on a terminal only; `end` wipes it away. */
export function stageOn(screen: Screen): { readonly say: (text: string) => void; readonly end: () => void } {
  let longest = 0;
  const write = (text: string) => {
    if (screen.isTTY !== true) return;
    longest = Math.max(longest, text.length);
    screen.write(`\r${text.padEnd(longest)}`);
  };
  return {
    say: write,
    end: () => {
      if (longest > 0) write('');
      if (longest > 0) screen.write('\r');
    },
  };
}
