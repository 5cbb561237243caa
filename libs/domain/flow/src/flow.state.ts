import type { Fact } from '@wisselzone/kernel';
import type { FlowEvent, FlowRegistered } from './flow.events';

/** One line of the register, with the revision of the event that last changed it. */
export type Flow = FlowRegistered['plain'] & { readonly revision: number };

/** The register of flows, folded from its one stream; `revision` is that of its last event, -1 without any. */
export interface FlowRegister {
  readonly revision: number;
  readonly flows: Readonly<Record<string, Flow>>;
}

export const emptyFlowRegister: FlowRegister = { revision: -1, flows: {} };

/** The lines of the register, ended ones included: their dates decide. */
export const flowsOf = ({ flows }: FlowRegister): readonly Flow[] => Object.values(flows);

/** Folds one event of the register. Every event of its stream must be folded, or revisions go wrong. */
export const evolveFlows = (register: FlowRegister, event: Fact<FlowEvent>): FlowRegister => {
  const revision = register.revision + 1;
  const { flow: id } = event.plain;
  switch (event.type) {
    case 'FlowRegistered':
      return { revision, flows: { ...register.flows, [id]: { ...event.plain, revision } } };
    case 'FlowEnded': {
      const known = register.flows[id];
      const { until } = event.plain;
      return known
        ? { revision, flows: { ...register.flows, [id]: { ...known, until, revision } } }
        : { ...register, revision };
    }
  }
};
