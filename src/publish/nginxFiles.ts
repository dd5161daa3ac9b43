import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteBase, siteFolder } from './base';
import { nginxMaps, nginxSending, nginxServer, type NginxPlace } from './nginx';
import { packFolder, type Packing } from './packed';
import { rulesIn } from './security';

const shipped = 'deploy/nginx';

const usage = `Usage: npm run nginx [-- OPTION…]
Packs the texts of the built site for nginx, and writes its configuration, with the headers of that site.

  --listen PLACE    where nginx listens (80)
  --root FOLDER     where addresses start from on the server (/srv/pendopo)
  --brotli          packs with Brotli too: a sixth smaller, takes a minute
  --out FOLDER      where the configuration is written (dist.nginx)

PENDOPO_DIST names the folder of the built site (dist), PENDOPO_BASE the path that it was built for (/).`;

/** The built site, and where its configuration goes. */
export interface NginxTask {
  /** Folder of the built site. */
  readonly dist: string;
  /** The path that it was built for, with slashes at both ends. */
  readonly base: string;
  readonly out: string;
  /** What is not given stays as it is shipped. */
  readonly place: { readonly [name in keyof NginxPlace]?: NginxPlace[name] | undefined };
}

function shippedPlace(template: string): NginxPlace {
  const of = (directive: string): string => new RegExp(`^\\s*${directive} ([^;]+);`, 'mu').exec(template)?.[1] ?? '';
  return { listen: of('listen'), root: of('root') };
}

/**
 * Writes nginx's configuration of a built site: `conf.d/pendopo.conf` and the folder `pendopo` that it includes. Both are
 * read relative to the folder of nginx's main configuration. What else lies in `out` stays. Throws when nothing is built for
 * that base.
 */
export function writeNginx({ dist, base, out, place }: NginxTask): void {
  const headers = join(dist, '_headers');
  if (!existsSync(headers)) throw new Error(`there is no ${headers}: run npm run build first`);
  const rules = rulesIn(readFileSync(headers, 'utf8'), base);
  // The rule for everything is there under the right base only.
  if (!rules.some(({ pattern }) => pattern === '/*'))
    throw new Error(`${headers} was not built for ${base}: set PENDOPO_BASE as for the build`);
  const template = readFileSync(join(shipped, 'pendopo.conf'), 'utf8');
  // Only what is written here: the folder may be the server's own.
  rmSync(join(out, 'pendopo'), { recursive: true, force: true });
  mkdirSync(join(out, 'conf.d'), { recursive: true });
  cpSync(join(shipped, 'pendopo'), join(out, 'pendopo'), { recursive: true });
  const usual = shippedPlace(template);
  const chosen = { listen: place.listen ?? usual.listen, root: place.root ?? usual.root };
  writeFileSync(join(out, 'conf.d', 'pendopo.conf'), nginxServer(template, chosen));
  writeFileSync(join(out, 'pendopo', 'headers.conf'), nginxMaps(rules, base));
  writeFileSync(join(out, 'pendopo', 'send.conf'), nginxSending(rules));
}

async function pack(dist: string, packing: Packing): Promise<void> {
  const { files, before, after } = await packFolder(dist, packing);
  const [from, to] = [before, after].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(`${files} files packed as .${packing} in ${dist}/: ${from} MB are ${to} MB.`);
}

function optionsOf(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      listen: { type: 'string' },
      root: { type: 'string' },
      out: { type: 'string' },
      brotli: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

async function makeReady({ listen, root, out, brotli }: ReturnType<typeof optionsOf>): Promise<void> {
  const dist = siteFolder(process.env);
  const target = out ?? `${dist}.nginx`;
  writeNginx({ dist: resolve(dist), base: siteBase(process.env), out: target, place: { listen, root } });
  await pack(dist, 'gz');
  if (brotli) await pack(dist, 'br');
  console.log(`Configuration written to ${target}/: copy conf.d/ and pendopo/ into /etc/nginx/.`);
}

/** Makes a built site ready for nginx. Gives 2 when the arguments are wrong, 1 when there is nothing to make ready. */
export async function main(argv: readonly string[]): Promise<number> {
  let options: ReturnType<typeof optionsOf>;
  try {
    options = optionsOf(argv);
  } catch (cause) {
    console.error(`${said(cause)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  try {
    await makeReady(options);
  } catch (cause) {
    console.error(said(cause));
    return 1;
  }
  return 0;
}
