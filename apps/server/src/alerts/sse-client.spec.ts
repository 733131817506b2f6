import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { SseClient } from './sse-client.js';

describe('SseClient', () => {
  let server: FastifyInstance;
  let client: Promise<SseClient>;
  let closed: jest.Mock;

  beforeEach(async () => {
    server = fastify({ forceCloseConnections: true });
    closed = jest.fn();
    client = new Promise((resolve) => {
      server.get('/', (_, reply) => {
        void reply.header('x-correlation-id', 'c7');
        resolve(new SseClient(reply, '7.1', closed));
      });
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => server.close());

  const dial = async (): Promise<ReturnType<typeof connect>> => {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    return socket;
  };

  it('tells at once from where to resume, and writes events as the standard has them', async () => {
    const socket = await dial();
    let read = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (read += chunk));
    expect(await (await client).send('7.2', 'conflict', { words: 'two\nlines' })).toBe(true);
    (await client).end();
    await once(socket, 'close');
    expect(read).toContain('HTTP/1.1 200 OK');
    expect(read).toContain('x-correlation-id: c7');
    expect(read).toContain('content-type: text/event-stream; charset=utf-8');
    expect(read).toContain('id: 7.1\n\n');
    expect(read).toContain('id: 7.2\nevent: conflict\ndata: {"words":"two\\nlines"}\n\n');
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind for a client that went before its stream began', async () => {
    const slow = fastify({ forceCloseConnections: true });
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    let asked: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (asked = resolve));
    const left = new Promise<number>((resolve) => {
      slow.get('/', (_, reply) => {
        reply.raw.on('close', () => {
          const before = timers();
          new SseClient(reply, '7.1', closed);
          resolve(timers() - before);
        });
        asked();
      });
    });
    await slow.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((slow.server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await begun;
    socket.destroy();
    expect(await left).toBe(0);
    await slow.close();
  });

  it('cuts off a client that reads nothing', async () => {
    const socket = await dial();
    socket.pause();
    const stream = await client;
    let sent = 0;
    for (const words = 'x'.repeat(1_000_000); await stream.send('7.3', 'bundle', { words });) sent += 1;
    expect(sent).toBeLessThan(100);
    expect(stream.closed).toBe(true);
    expect(await stream.send('7.4', 'bundle', {})).toBe(false);
    socket.destroy();
  });

  it('waits for a client that is only slow', async () => {
    const socket = await dial();
    let bytes = 0;
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      socket.pause();
      setImmediate(() => socket.resume());
    });
    const stream = await client;
    const words = 'x'.repeat(1_000_000);
    for (let turn = 0; turn < 12; turn++) expect(await stream.send('7.5', 'bundle', { words })).toBe(true);
    stream.end();
    await once(socket, 'close');
    expect(bytes).toBeGreaterThan(12_000_000);
  });

  it('notices a client that has gone', async () => {
    const socket = await dial();
    const stream = await client;
    socket.destroy();
    while (!stream.closed) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(closed).toHaveBeenCalledTimes(1);
    expect(await stream.send('7.6', 'conflict', {})).toBe(false);
  });
});
