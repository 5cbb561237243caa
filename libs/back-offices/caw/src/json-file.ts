import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One JSON document that survives a restart: replaced whole, by rename, after it is on disk. */
export class JsonFile<State> {
  readonly state: State;

  constructor(
    private readonly path: string,
    empty: State,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.state = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as State) : empty;
  }

  save(): void {
    const file = openSync(`${this.path}.tmp`, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(this.state));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${this.path}.tmp`, this.path);
  }
}
