import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot, readConfig, settings } from '#platform';

const file = path.join(packageRoot(), 'docker-compose.yml');
const dockerfile = readFileSync(path.join(packageRoot(), 'Dockerfile'), 'utf8');

const service = z.object({
  environment: z.record(z.string(), z.coerce.string()),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const { services } = z
  .object({ services: z.object({ kafka: service, postgres: service, server: service }) })
  .parse(parse(withDefaults(readFileSync(file, 'utf8'))));
const { kafka, postgres, server } = services;

/** What compose puts in place of `${NAME:-default}` when nothing is set. */
function withDefaults(text: string): string {
  return text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
}

/** The command line that runs compose on this machine: Docker's plugin, or the older program of its own. */
function compose(): string[] | null {
  const ways = [['docker', 'compose'], ['docker-compose']];
  return ways.find(([program = '', ...rest]) => spawnSync(program, [...rest, 'version']).status === 0) ?? null;
}

describe('docker-compose.yml', () => {
  it('gives the server only names that it knows, and values that it accepts', () => {
    expect(Object.keys(server.environment).filter((name) => !Object.hasOwn(settings, name))).toEqual([]);
    const config = readConfig(server.environment);
    expect(config.host).toBe('0.0.0.0');
    expect(config.kafka?.brokers).toHaveLength(1);
  });

  it('leads the server to the database and the broker that it starts', () => {
    const database = new URL(server.environment['DATABASE_URL'] ?? '');
    expect([database.username, database.password, database.hostname, database.port, database.pathname]).toEqual([
      postgres.environment['POSTGRES_USER'],
      postgres.environment['POSTGRES_PASSWORD'],
      'postgres',
      '5432',
      `/${postgres.environment['POSTGRES_DB'] ?? ''}`,
    ]);
    expect(kafka.environment['KAFKA_ADVERTISED_LISTENERS']?.split(',')).toContain(
      `INSIDE://${server.environment['KAFKA_BROKERS'] ?? ''}`,
    );
  });

  it('publishes on loopback only, since nobody has to sign in', () => {
    const published = Object.values(services).flatMap(({ ports }) => ports);
    expect(published).not.toEqual([]);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('starts the server after a healthy broker and a healthy database, and watches its health', () => {
    expect(server.depends_on).toEqual({
      kafka: { condition: 'service_healthy' },
      postgres: { condition: 'service_healthy' },
    });
    expect([kafka.healthcheck, postgres.healthcheck]).not.toContain(undefined);
    expect(dockerfile).toMatch(/^HEALTHCHECK [^]*\/health\/ready/m);
  });

  it('runs the server as an ordinary user', () => {
    const user = /^USER (\S+)$/m.exec(dockerfile.slice(dockerfile.lastIndexOf('FROM')))?.[1];
    expect(user).toBe('node');
  });

  const available = compose();
  if (available === null) process.stderr.write('docker-compose.yml: not read by docker compose, which is not here\n');
  else
    it('is a file that docker compose accepts', () => {
      const [program = '', ...rest] = available;
      const { status, stderr } = spawnSync(program, [...rest, '-f', file, 'config', '--quiet'], { encoding: 'utf8' });
      expect({ status, stderr }).toMatchObject({ status: 0 });
    });
});
