import {
  fail,
  present,
  PURPOSE_CODES,
  record,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type { EndFlow, FlowCommand, RegisterFlow, SucceedFlowParty } from './flow.commands';
import type { FlowError } from './flow.errors';
import type { FlowEvent } from './flow.events';
import { emptyFlowRegister, evolveFlows, namesOrganisation, type FlowRegister } from './flow.state';

type Answer = Decision<FlowEvent, FlowError>;

const purposesInTheWay = ({ purposes }: RegisterFlow): FlowError | undefined => {
  const known: readonly string[] = PURPOSE_CODES;
  if (purposes.length === 0) return { code: 'purposesMissing' };
  return purposes.every((purpose) => known.includes(purpose))
    ? undefined
    : { code: 'purposeForbidden' };
};

const lineInTheWay = (command: RegisterFlow): FlowError | undefined => {
  const { categories, reference, ground, from, until } = command;
  if (categories.length === 0) return { code: 'categoriesMissing' };
  if (reference.trim() === '') return { code: 'referenceMissing' };
  if (ground === 'ownFile') return { code: 'groundNotRegistrable' };
  return until !== undefined && until < from ? { code: 'periodEmpty' } : undefined;
};

const register = (command: RegisterFlow, { flows }: FlowRegister): Answer => {
  if (flows[command.flow]) return fail({ code: 'flowAlreadyRegistered' });
  const error = purposesInTheWay(command) ?? lineInTheWay(command);
  if (error) return fail(error);
  const { flow, source, recipient, purposes, categories, ground, reference } = command;
  const { sourceCapacity, inscriptionCapacity, statutoryDuty, from, until } = command;
  const parties = { flow, source, recipient, purposes, categories };
  return record({
    type: 'FlowRegistered',
    plain: {
      ...parties,
      ground,
      reference,
      ...present({ sourceCapacity, inscriptionCapacity, until }),
      statutoryDuty,
      from,
    },
  });
};

const end = ({ flow, until }: EndFlow, { flows }: FlowRegister): Answer => {
  const known = flows[flow];
  if (!known) return fail({ code: 'flowUnknown' });
  if (known.until === until) return record();
  return until < known.from
    ? fail({ code: 'periodEmpty' })
    : record({ type: 'FlowEnded', plain: { flow, until } });
};

const succeed = (command: SucceedFlowParty, { flows }: FlowRegister): Answer => {
  const { flow, predecessor, successor } = command;
  const known = flows[flow];
  if (!known) return fail({ code: 'flowUnknown' });
  const sides = [known.source, known.recipient];
  const stillNamed = sides.some(
    (side) => 'organisation' in side && side.organisation === predecessor,
  );
  if (stillNamed)
    return record({ type: 'FlowPartySucceeded', plain: { flow, predecessor, successor } });
  return sides.some((side) => namesOrganisation(side, predecessor))
    ? record()
    : fail({ code: 'predecessorNoParty' });
};

const decide = (command: FlowCommand, flows: FlowRegister): Answer => {
  switch (command.type) {
    case 'RegisterFlow':
      return register(command, flows);
    case 'EndFlow':
      return end(command, flows);
    case 'SucceedFlowParty':
      return succeed(command, flows);
  }
};

/** The dated register of who may send what to whom, for what, on which ground. One stream holds it all. */
export const flowDecider: Decider<FlowRegister, FlowCommand, FlowEvent, FlowError> = {
  initial: emptyFlowRegister,
  decide,
  evolve: evolveFlows,
};
