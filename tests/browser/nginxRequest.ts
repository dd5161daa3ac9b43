import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came, neither unpacked nor followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is asked for beyond the path. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks 127.0.0.1 for a path as it is written: browsers and `fetch` would tidy it first. */
export function ask(port: number, path: string, { method = 'GET', headers = {} }: Asking = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on('error', fail);
    });
    sent.on('error', fail).end();
  });
}
