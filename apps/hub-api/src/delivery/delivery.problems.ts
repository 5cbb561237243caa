import type { DeliveryError } from '@wisselzone/domain/delivery';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of deliveries that stands in the way. */
export const deliveryProblems = {
  replayRangeEmpty: wisselzone('replayRangeEmpty', 422, 'Replay Range Empty'),
  replayRangeTooLong: wisselzone('replayRangeTooLong', 422, 'Replay Range Too Long'),
  skipUnknown: wisselzone('skipUnknown', 404, 'Skip Unknown'),
  skipAlreadyAsked: wisselzone('skipAlreadyAsked', 422, 'Skip Already Asked'),
  skipAlreadyAnswered: wisselzone('skipAlreadyAnswered', 422, 'Skip Already Answered'),
  skipNeedsAnotherPerson: wisselzone('skipNeedsAnotherPerson', 422, 'Skip Needs Another Person'),
} satisfies Record<DeliveryError['code'], ProblemType>;

/** Rules of the door itself. */
export const channelProblems = {
  channelIsPulled: wisselzone('channelIsPulled', 422, 'Channel Is Pulled'),
} satisfies Record<string, ProblemType>;
