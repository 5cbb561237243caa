import type {
  ConsultationLevel,
  Fact,
  Instant,
  OrganisationId,
  SignalStatus,
} from '@wisselzone/kernel';
import type { SignalEvent, SignalRecorded } from './signal.events';

/** One signal as it stands now. */
export type Signal = SignalRecorded['plain'] & {
  readonly by: OrganisationId;
  readonly recordedAt: Instant;
  readonly status: SignalStatus;
  readonly level?: ConsultationLevel;
  readonly answer?: string;
};

/** Folds one event of one signal. An event before it was recorded changes nothing. */
export const evolveSignal = (
  known: Signal | undefined,
  event: Fact<SignalEvent>,
): Signal | undefined => {
  if (event.type === 'SignalRecorded')
    return { ...event.plain, by: event.by, recordedAt: event.at, status: 'recorded' };
  if (!known) return undefined;
  switch (event.type) {
    case 'SignalHeard':
      return { ...known, status: 'heard' };
    case 'SignalDiscussed':
      return { ...known, status: 'underDiscussion', level: event.plain.level };
    case 'SignalAnswered':
      return { ...known, status: 'answered', answer: event.plain.text };
  }
};
