import { AccessLog, AccessLogError } from '@wisselzone/platform/access-log';

/** An access log that can be told to be away. */
export class BreakableAccessLog extends AccessLog {
  broken = false;
  constructor(private readonly real: AccessLog) {
    super();
  }
  override write(...line: Parameters<AccessLog['write']>): Promise<void> {
    if (this.broken) return Promise.reject(new AccessLogError('unavailable', 'away'));
    return this.real.write(...line);
  }
}
