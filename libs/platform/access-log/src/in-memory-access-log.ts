import { accessLineText } from './access-line-text';
import { AccessLog, type AccessLine } from './access-log';

/** For tests only: forgets everything when the process ends. */
export class InMemoryAccessLog extends AccessLog {
  private readonly texts: string[] = [];

  /** The lines as they would be read back, oldest first. */
  get lines(): readonly AccessLine[] {
    return this.texts.map((text) => JSON.parse(text) as AccessLine);
  }

  override async write(line: AccessLine): Promise<void> {
    const text = accessLineText(line);
    await Promise.resolve();
    this.texts.push(text);
  }
}
