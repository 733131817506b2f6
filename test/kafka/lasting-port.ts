import { createServer } from 'node:net';

/**
 * A free port of 127.0.0.1, and its free neighbour, for a server that is stopped and started again at its old address.
 * It lies below the range from which the system takes outgoing ones: a client that knocks at the stopped server's port
 * from that range can be connected to itself, and then holds the port against the restart.
 */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 6_000) * 2;
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
