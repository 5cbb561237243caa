import type { QuarantineReason } from '@wisselzone/kernel';

/** A message as it came through a door. */
export interface ArrivedMessage {
  /** Who numbered it, and its number there: together they name it for ever. */
  readonly source: string;
  readonly id: string;
  /** What has one lane is done in the order in which it came. */
  readonly lane: string;
  /** What it is about, as far as it says so in a way that can be read. */
  readonly dossier?: string;
  readonly original: Buffer;
  /** What makes two messages of one number the same. */
  readonly content: Buffer;
}

/** The oldest of its lane, to be done now. */
export interface WaitingMessage {
  readonly entry: string;
  readonly source: string;
  readonly id: string;
  readonly attempts: number;
  /** Undefined when the hub cannot open it any more. */
  readonly original: Buffer | undefined;
}

/** Why a message was not done. */
export interface Refusal {
  readonly reason: QuarantineReason;
  /** Who can mend it. */
  readonly owner: 'sender' | 'hub';
  /** As RFC 9457 says it; holds nothing of the message. */
  readonly problem: Readonly<Record<string, unknown>>;
}

/** What the sender must still be told. */
export interface Unanswered {
  readonly entry: string;
  readonly source: string;
  readonly id: string;
  /** Counts the outcomes of one message: a repeat of an answer has the same number. */
  readonly outcome: number;
  readonly endedAt: Date;
  readonly accepted: boolean;
  /** The hub's answer, or the problem. */
  readonly body: Readonly<Record<string, unknown>>;
}
