import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#platform';

const oldestJava = 17;

const pom = path.join(packageRoot(), 'test', 'kafka', 'pom.xml');
const libs = path.join(packageRoot(), '.kafka', 'libs');
const libsPom = path.join(libs, 'pom.xml');

async function fetched(): Promise<boolean> {
  return existsSync(libsPom) && (await readFile(libsPom, 'utf8')) === (await readFile(pom, 'utf8'));
}

/**
 * The folder that holds the broker's jars. The first call fetches them by Maven (44 MB); they are fetched again only
 * when the pom names other versions.
 *
 * @throws when Maven is missing or cannot reach its repository, with Maven's own words
 */
export async function kafkaJars(): Promise<string> {
  if (await fetched()) return libs;
  // Filled beside and renamed, so that a broken download is never taken for the whole set.
  const partial = `${libs}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await promisify(execFile)('mvn', [
      ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'],
      `-DoutputDirectory=${partial}`,
    ]);
    await copyFile(pom, path.join(partial, 'pom.xml'));
    await rm(libs, { recursive: true, force: true });
    await rename(partial, libs);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have put its own complete set there in the meantime.
    if (await fetched()) return libs;
    throw new Error(`the Kafka jars could not be fetched by Maven: ${String(error)}`, { cause: error });
  }
  return libs;
}

type KafkaAvailability = { available: true } | { available: false; reason: string };

/** Whether this machine can run a broker: Java 17 or later, and Maven unless the jars are here already. */
export function kafkaAvailable(): KafkaAvailability {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(java.stderr)?.[1];
  if (java.status !== 0 || version === undefined) return { available: false, reason: 'Java is not installed' };
  if (Number(version) < oldestJava)
    return { available: false, reason: `Java ${version} is too old for Kafka, which needs ${oldestJava} or later` };
  if (!existsSync(libsPom) && spawnSync('mvn', ['-v']).status !== 0)
    return { available: false, reason: 'Maven is not installed, and it fetches the Kafka jars' };
  return { available: true };
}
