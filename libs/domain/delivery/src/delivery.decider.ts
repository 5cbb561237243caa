import { fail, present, record, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AskMessageSkip,
  AskSkip,
  ConfirmSkip,
  CorrectMessage,
  DeliveryCommand,
  RefuseSkip,
  ReplayDeliveries,
  RetryMessages,
} from './delivery.commands';
import type { DeliveryError } from './delivery.errors';
import type { DeliveryEvent } from './delivery.events';
import { evolveDeliveries, noDeliveries, type Deliveries } from './delivery.state';

type Answer = Decision<DeliveryEvent, DeliveryError>;

/** Entries that may be sent again in one go. */
const MOST_REPLAYED = 10_000;

const replay = ({ organisation, errand, from, to }: ReplayDeliveries): Answer => {
  const entries = BigInt(to) - BigInt(from) + 1n;
  if (entries < 1n) return fail({ code: 'replayRangeEmpty' });
  if (entries > MOST_REPLAYED) return fail({ code: 'replayRangeTooLong', most: MOST_REPLAYED });
  return record({ type: 'DeliveryReplayAsked', plain: { organisation, errand, from, to } });
};

const askSkip = (command: AskSkip | AskMessageSkip, { skips }: Deliveries): Answer => {
  const { organisation, errand, reason, subject: askedBy } = command;
  const what = command.type === 'AskSkip' ? command.event : command.message;
  const pending = Object.values(skips).some(
    (skip) => skip.what === what && skip.status !== 'refused',
  );
  if (pending) return fail({ code: 'skipAlreadyAsked' });
  const plain = { organisation, errand, reason, askedBy };
  return command.type === 'AskSkip'
    ? record({ type: 'DeliverySkipAsked', plain: { ...plain, event: command.event } })
    : record({ type: 'MessageSkipAsked', plain: { ...plain, message: command.message } });
};

const retryMessages = (command: RetryMessages | CorrectMessage): Answer => {
  const { organisation, errand, message } = command;
  const corrected = command.type === 'CorrectMessage' ? (true as const) : undefined;
  const plain = { organisation, errand, ...present({ message, corrected }) };
  return record({ type: 'MessageRetryAsked', plain });
};

const answerSkip = (command: ConfirmSkip | RefuseSkip, { skips }: Deliveries): Answer => {
  const { organisation, errand, subject } = command;
  const skip = skips[errand];
  if (!skip) return fail({ code: 'skipUnknown' });
  if (skip.status !== 'asked') return fail({ code: 'skipAlreadyAnswered' });
  if (command.type === 'RefuseSkip')
    return record({ type: 'DeliverySkipRefused', plain: { organisation, errand } });
  if (skip.askedBy === subject) return fail({ code: 'skipNeedsAnotherPerson' });
  return record({
    type: 'DeliverySkipConfirmed',
    plain: { organisation, errand, confirmedBy: subject },
  });
};

const decide = (command: DeliveryCommand, known: Deliveries = noDeliveries): Answer => {
  const { organisation, errand } = command;
  switch (command.type) {
    case 'AskReconciliation':
      return record({ type: 'ReconciliationAsked', plain: { organisation, errand } });
    case 'RetryDeliveries': {
      const plain = { organisation, errand, ...present({ dossier: command.dossier }) };
      return record({ type: 'DeliveryRetryAsked', plain });
    }
    case 'ReplayDeliveries':
      return replay(command);
    case 'RetryMessages':
    case 'CorrectMessage':
      return retryMessages(command);
    case 'AskSkip':
    case 'AskMessageSkip':
      return askSkip(command, known);
    case 'ConfirmSkip':
    case 'RefuseSkip':
      return answerSkip(command, known);
  }
};

/** What may be asked of the deliveries to one organisation and of its messages; passing one over needs two people. */
export const deliveryDecider: Decider<
  Deliveries | undefined,
  DeliveryCommand,
  DeliveryEvent,
  DeliveryError
> = { initial: undefined, decide, evolve: evolveDeliveries };
