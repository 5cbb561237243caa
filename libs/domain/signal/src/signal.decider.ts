import { fail, record, type Decider, type Decision } from '@wisselzone/kernel';
import { personalTraces } from './personal-trace';
import type { AnswerSignal, DiscussSignal, RecordSignal, SignalCommand } from './signal.commands';
import type { SignalError } from './signal.errors';
import type { SignalEvent } from './signal.events';
import { evolveSignal, type Signal } from './signal.state';

type Answer = Decision<SignalEvent, SignalError>;

const textInTheWay = ({
  text,
  publicNames,
}: RecordSignal | AnswerSignal): SignalError | undefined => {
  if (text.trim() === '') return { code: 'signalTextMissing' };
  const traces = personalTraces(text, publicNames);
  return traces.length > 0 ? { code: 'personalDataInSignal', traces } : undefined;
};

const recordSignal = (command: RecordSignal, known: Signal | undefined): Answer => {
  if (known) return fail({ code: 'signalAlreadyRecorded' });
  const { signal, theme, area, text } = command;
  if (area.length === 0) return fail({ code: 'areaMissing' });
  const error = textInTheWay(command);
  return error
    ? fail(error)
    : record({ type: 'SignalRecorded', plain: { signal, theme, area, text } });
};

const discuss = ({ signal, level }: DiscussSignal, known: Signal): Answer =>
  known.status === 'underDiscussion' && known.level === level
    ? record()
    : record({ type: 'SignalDiscussed', plain: { signal, level } });

const answer = (command: AnswerSignal): Answer => {
  const { signal, text } = command;
  const error = textInTheWay(command);
  return error ? fail(error) : record({ type: 'SignalAnswered', plain: { signal, text } });
};

const decide = (command: SignalCommand, known: Signal | undefined): Answer => {
  if (command.type === 'RecordSignal') return recordSignal(command, known);
  if (!known) return fail({ code: 'signalUnknown' });
  if (known.status === 'answered') return fail({ code: 'signalAlreadyAnswered' });
  switch (command.type) {
    case 'HearSignal':
      return known.status === 'recorded'
        ? record({ type: 'SignalHeard', plain: { signal: command.signal } })
        : record();
    case 'DiscussSignal':
      return discuss(command, known);
    case 'AnswerSignal':
      return answer(command);
  }
};

/** A signal: recorded without anybody in it, heard, discussed, answered. */
export const signalDecider: Decider<Signal | undefined, SignalCommand, SignalEvent, SignalError> = {
  initial: undefined,
  decide,
  evolve: evolveSignal,
};
