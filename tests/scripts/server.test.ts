import { request } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../scripts/sandbox/server';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

function get(host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: sandbox.port,
      path,
      headers: { host },
      rejectUnauthorized: false,
    };
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** Asks through the CONNECT proxy, as Firefox does. */
function getThroughProxy(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp(sandbox.proxyPort, '127.0.0.1', () =>
      socket.write(`CONNECT ${host}:443 HTTP/1.1\r\n\r\n`),
    );
    socket.once('error', reject);
    socket.once('data', (head) => {
      if (!head.toString().startsWith('HTTP/1.1 200')) return reject(new Error(head.toString()));
      const secure = connectTls({ socket, servername: host, rejectUnauthorized: false }, () =>
        secure.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`),
      );
      let text = '';
      secure.on('data', (chunk) => {
        text += chunk;
      });
      secure.on('end', () => resolve(text));
      secure.on('error', reject);
    });
  });
}

describe('sandbox server', () => {
  it('answers by host and logs what was asked, known or not', async () => {
    const page = await get('www.amazon.de', '/dp/B0CRVDEUT1');
    expect(page.status).toBe(200);
    expect(page.body).toContain('Artikelgewicht');
    expect((await get('elsewhere.example', '/track')).status).toBe(404);
    expect(sandbox.log.slice(-2)).toEqual([
      { kind: 'request', host: 'www.amazon.de', path: '/dp/B0CRVDEUT1' },
      { kind: 'request', host: 'elsewhere.example', path: '/track' },
    ]);
  });

  it('serves the rate feed as XML', async () => {
    const feed = await get('www.ecb.europa.eu', '/stats/eurofxref/eurofxref-daily.xml');
    expect(feed.body).toMatch(/<Cube time='\d{4}-\d{2}-\d{2}'>/);
    expect(feed.body.match(/<Cube currency=/g)?.length).toBeGreaterThanOrEqual(20);
  });

  it('leads every tunnel of the proxy to itself', async () => {
    const answer = await getThroughProxy('www.alibaba.com', '/product-detail/x_1600100200300.html');
    expect(answer).toContain('Single gross weight');
    expect(sandbox.log.slice(-2)).toEqual([
      { kind: 'connect', host: 'www.alibaba.com', path: '' },
      { kind: 'request', host: 'www.alibaba.com', path: '/product-detail/x_1600100200300.html' },
    ]);
  });
});
