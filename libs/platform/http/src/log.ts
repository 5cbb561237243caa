import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** The log of a process. Callers pass named fields only: never a body, a token, a query value or a path with ids of people. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** One JSON line an entry on standard output (or `to`), with the name of the app. */
export const openLog = (
  app: string,
  level: string,
  to: DestinationStream = pino.destination(1),
): Log => pino({ level, base: { app }, timestamp: pino.stdTimeFunctions.isoTime }, to);

/** Lets Nest speak through the same log; only its own fixed texts pass here. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}
  log(message: unknown): void {
    this.to.debug(String(message));
  }
  warn(message: unknown): void {
    this.to.warn(String(message));
  }
  error(message: unknown): void {
    this.to.error(message instanceof Error ? message.name : String(message));
  }
}
