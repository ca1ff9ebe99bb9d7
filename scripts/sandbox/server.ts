import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Route } from './answer';
import { makeCertificate } from './certificate';
import { routeSandbox } from './routes';

/** One thing a browser asked for. `connect` is a tunnel opened through the proxy, before any request in it. */
export interface LoggedRequest {
  kind: 'request' | 'connect';
  host: string;
  path: string;
}

export interface Sandbox {
  /** HTTPS on 127.0.0.1; answers by Host header. */
  port: number;
  /** CONNECT proxy on 127.0.0.1 that leads every tunnel to `port`. */
  proxyPort: number;
  /** Everything asked since the start, oldest first. */
  log: LoggedRequest[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Browsers hold connections open: without this `close` would wait for them. */
function trackSockets(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

async function startSite(route: Route, log: LoggedRequest[]) {
  const server = createServer(await makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    log.push({ kind: 'request', host: url.hostname, path: url.pathname + url.search });
    const answer = route(url) ?? {
      status: 404,
      type: 'text/plain; charset=utf-8',
      body: 'Not in the sandbox',
    };
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'cache-control': 'no-store',
      ...answer.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  return { port: await listen(server), close: trackSockets(server) };
}

async function startProxy(sitePort: number, log: LoggedRequest[]) {
  const server = createHttpServer((request, response) => {
    log.push({ kind: 'request', host: request.headers.host ?? '', path: request.url ?? '' });
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    log.push({ kind: 'connect', host: (request.url ?? '').replace(/:\d+$/, ''), path: '' });
    const upstream = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  return { port: await listen(server), close: trackSockets(server) };
}

/**
 * Starts the sandbox marketplaces on 127.0.0.1. The server sees every request whatever its host, so the log also
 * proves what was NOT asked.
 *
 * @param route answers by address; default: the hand-made shops.
 */
export async function startSandbox(route: Route = routeSandbox): Promise<Sandbox> {
  const log: LoggedRequest[] = [];
  const site = await startSite(route, log);
  const proxy = await startProxy(site.port, log);
  return {
    port: site.port,
    proxyPort: proxy.port,
    log,
    close: async () => {
      await Promise.all([proxy.close(), site.close()]);
    },
  };
}
