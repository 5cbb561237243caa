import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The command line of a process that runs now; undefined when there is none with this number. */
export const commandOf = (pid: number): string | undefined => {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const asked = ['-p', String(pid), '-o', 'args='];
    return execFileSync('ps', asked, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    // It ended between the two questions.
    return undefined;
  }
};

/** The server that runs on this directory now: its process and port. */
export const runningOn = (
  directory: string,
): { readonly pid: number; readonly port: number } | undefined => {
  const file = join(directory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return commandOf(pid)?.includes('postgres') ? { pid, port: Number(lines[3]) } : undefined;
};

/** A server that outlived its hub (`kill -9`) is stopped; everything it committed is on disk. */
export const stopLeftOver = async (directory: string): Promise<void> => {
  const { pid } = runningOn(directory) ?? {};
  if (!pid) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
    if (waited > 20_000) throw new Error(`A PostgreSQL left behind (process ${pid}) does not end.`);
    await pause(50);
  }
};
