import type { SignalError } from '@wisselzone/domain/signal';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of signals that stands in the way. */
export const signalProblems = {
  signalUnknown: wisselzone('signalUnknown', 404, 'Signal Unknown'),
  signalAlreadyRecorded: wisselzone('signalAlreadyRecorded', 422, 'Signal Already Recorded'),
  signalAlreadyAnswered: wisselzone('signalAlreadyAnswered', 422, 'Signal Already Answered'),
  signalTextMissing: wisselzone('signalTextMissing', 422, 'Signal Text Missing'),
  areaMissing: wisselzone('areaMissing', 422, 'Area Missing'),
  personalDataInSignal: wisselzone('personalDataInSignal', 422, 'Personal Data In Signal'),
} satisfies Record<SignalError['code'], ProblemType>;
