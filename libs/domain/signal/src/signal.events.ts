import type { ConsultationLevel, DomainEvent, SignalId, SignalTheme } from '@wisselzone/kernel';

type About = { readonly signal: SignalId };

/** Plain: it was refused if it seemed to hold anything of a person. */
export type SignalRecorded = DomainEvent<
  'SignalRecorded',
  About & {
    readonly theme: SignalTheme;
    /** NIS codes. */
    readonly area: readonly string[];
    readonly text: string;
  }
>;
export type SignalHeard = DomainEvent<'SignalHeard', About>;
export type SignalDiscussed = DomainEvent<
  'SignalDiscussed',
  About & { readonly level: ConsultationLevel }
>;
export type SignalAnswered = DomainEvent<'SignalAnswered', About & { readonly text: string }>;
export type SignalEvent = SignalRecorded | SignalHeard | SignalDiscussed | SignalAnswered;
