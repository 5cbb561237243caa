import type { Instant } from '@wisselzone/kernel';
import { Id, Moment, Optional, ShortText } from './field.request';

/** What every command may say of itself. */
export class CommandRequest {
  /** When it happened, if that is not now. */
  @Optional() @Moment() readonly occurredAt?: Instant;
  /** From a system: the person who decided. */
  @Optional() @Id() readonly onBehalfOf?: string;
  /** From a system: its own number of the message behind this command. */
  @Optional() @ShortText() readonly sourceMessageId?: string;
}
