import pg from 'pg';

// A lost connection also fails the next call that would have used it, and that one is heard.
export const heardElsewhere = (): void => undefined;

/** Hears of its end from its first moment: one that nobody listens to would end the process with it. */
export class ListeningClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', heardElsewhere);
  }
}
