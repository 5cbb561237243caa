import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What the callers ask, and as whom. */
export interface Load {
  /** Where the hub listens. */
  readonly address: string;
  readonly token: string;
  readonly connections: number;
  /** One command each, below the base path. */
  readonly paths: readonly string[];
}

/** Callers in another process; `close` ends it. */
export interface Callers {
  /** Resolves with how many seconds it took until the last command was answered 201. */
  readonly send: (load: Load) => Promise<number>;
  readonly close: () => void;
}

/** Starts a process of callers whose own work is as little as can be. */
export const startCallers = (): Callers => {
  const child = fork(new URL('load.mjs', import.meta.url), { stdio: 'inherit' });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the callers ended before their commands were answered');
  });
  // Also rejects when nobody waits any more: after `close`.
  ended.catch(() => undefined);
  return {
    send: async (load) => {
      const answered = once(child, 'message') as Promise<[{ readonly seconds: number }]>;
      child.send(load);
      const [{ seconds }] = await Promise.race([answered, ended]);
      return seconds;
    },
    close: () => void child.kill(),
  };
};
