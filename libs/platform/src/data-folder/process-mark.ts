import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { codeOf } from '../thrown.js';

/** A process told apart from a later one that was given the same id. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in whatever form the system gives; only compared, never read. */
  readonly started: string;
}

/** The mark of a living process; undefined when there is none of that id. A zombie counts as gone. */
export function processMark(pid: number): ProcessMark | undefined {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the process of that mark still lives. */
export function isAlive(mark: ProcessMark): boolean {
  return processMark(mark.pid)?.started === mark.started;
}

/** The command line of a living process, or undefined. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    return readProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim();
  }
  return ps(pid, 'command=');
}

function startedOnLinux(pid: number): string | undefined {
  const stat = readProc(pid, 'stat');
  if (stat === undefined) return undefined;
  // The second field is the command in parentheses and may itself hold spaces and parentheses.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : rest[18];
}

function startedElsewhere(pid: number): string | undefined {
  if (process.platform !== 'win32') {
    const line = ps(pid, 'stat=,lstart=');
    return line === undefined || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return codeOf(error) === 'EPERM' ? 'alive' : undefined;
  }
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, columns: string): string | undefined {
  const line = spawnSync('ps', ['-p', String(pid), '-o', columns], { encoding: 'utf8' }).stdout.trim();
  return line === '' ? undefined : line;
}
