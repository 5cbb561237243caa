import { spawn } from 'node:child_process';

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs one program of Node to its end. */
export const started = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  heard: (text: string) => void,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        heard(chunk.toString('utf8'));
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });

/** To the operator who runs the proof. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a proof says of itself while it runs is shown; the rest only when it fails. */
export const aloud = (text: string): void => {
  for (const line of text.split('\n'))
    if (/^ {2}(caught|kill|toxic|\d+ commands)/.test(line)) say(line);
};
