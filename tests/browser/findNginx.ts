import { installed, type Machine } from './findBrowser';

const variable = 'PENDOPO_NGINX';

/** Debian's smallest, then the one that every system has. */
const packages = ['nginx-light', 'nginx'];

/** The nginx that the environment names or the machine has. Throws when the environment names one that does not start. */
export function findNginx({ env, working }: Machine): string | undefined {
  const named = env[variable];
  if (named === undefined || named === '') return working('nginx', '-v');
  const path = working(named, '-v');
  if (path === undefined) throw new Error(`${variable} names ${named}, which does not start`);
  return path;
}

/**
 * The nginx to test with. Installs it on a machine that is there for nothing else: the package would start a server on
 * anybody's own. `undefined`, with what to do, when there is none.
 */
export function ensureNginx(machine: Machine): string | undefined {
  const there = findNginx(machine);
  if (there !== undefined) return there;
  if (machine.env['CI'] && machine.mayInstallPackages()) {
    for (const name of packages) {
      const found = installed([name], machine) ? findNginx(machine) : undefined;
      if (found !== undefined) return found;
    }
  }
  machine.say(
    `No nginx here, so the site is not tested on it. Install nginx-light, or name one: ${variable}=/path/to/nginx npm test`,
  );
  return undefined;
}
