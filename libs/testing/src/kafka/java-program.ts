import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { JAVA_FLAGS, kafkaClasspath } from './jars';

/** Starts a program of Apache Kafka by the name of its class. */
export const startJava = async (
  main: string,
  args: readonly string[],
  options: {
    readonly logFile?: string;
    readonly stdin?: 'pipe' | 'ignore';
    readonly flags?: readonly string[];
  } = {},
): Promise<ChildProcess> => {
  const flags = [...JAVA_FLAGS, ...(options.flags ?? [])];
  const child = spawn('java', [...flags, '-cp', await kafkaClasspath(), main, ...args], {
    stdio: [options.stdin ?? 'ignore', 'pipe', 'pipe'],
  });
  if (options.logFile) {
    const log = createWriteStream(options.logFile, { flags: 'a' });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
  }
  return child;
};

export const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode ?? -1);
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });

/** Runs it to its end and gives what it said. Rejects with that when it failed. */
export const runJava = async (
  main: string,
  args: readonly string[],
  input?: string,
): Promise<string> => {
  const child = await startJava(main, args, { stdin: input === undefined ? 'ignore' : 'pipe' });
  let said = '';
  let complained = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString('utf8')));
  if (input !== undefined) child.stdin?.end(input);
  const code = await endOf(child);
  if (code === 0) return said;
  throw new Error(`${main} ended with ${code}: ${complained}${said}`);
};
