import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Written beside its place, brought to disk, then renamed: whole or not at all. */
function writeWhole(path: string, text: string): void {
  const file = openSync(`${path}.tmp`, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.tmp`, path);
}

/** A drawer of small files: one per key. */
export class Drawer {
  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true });
  }

  private path(key: string): string {
    return join(this.directory, encodeURIComponent(key));
  }

  put(key: string, text: string): void {
    writeWhole(this.path(key), text);
  }

  get(key: string): string | undefined {
    return existsSync(this.path(key)) ? readFileSync(this.path(key), 'utf8') : undefined;
  }

  keys(): string[] {
    const names = readdirSync(this.directory).filter((name) => !name.endsWith('.tmp'));
    return names.map(decodeURIComponent).sort();
  }

  moveTo(other: Drawer, key: string): void {
    renameSync(this.path(key), other.path(key));
  }
}
