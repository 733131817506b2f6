import { run } from '../../apps/cli/src/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process under an environment of its own, and keeps what it writes. */
export async function dateline(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> {
  const before = { ...process.env };
  const written = { out: '', err: '' };
  const keep =
    (stream: 'out' | 'err') =>
    (chunk: string | Uint8Array): boolean => {
      written[stream] += chunk.toString();
      return true;
    };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  Object.assign(process.env, environment);
  try {
    const code = await run(['node', 'dateline', ...args]);
    return { code, ...written };
  } finally {
    out.mockRestore();
    err.mockRestore();
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
