import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { FlowEvent, FlowPartySucceeded, FlowRegistered } from './flow.events';

/** One line of the register, with the revision of the event that last changed it. */
export type Flow = Omit<FlowRegistered['plain'], 'source' | 'recipient'> & {
  readonly source: FlowSide;
  readonly recipient: FlowSide;
  readonly revision: number;
};

/** One side of a line as it stands now: `formerly` are the organisations that the one named succeeded. */
export type FlowSide =
  | Extract<FlowRegistered['plain']['source'], { readonly organisationType: unknown }>
  | { readonly organisation: OrganisationId; readonly formerly?: readonly OrganisationId[] };

type Succeeded = Omit<FlowPartySucceeded['plain'], 'flow'>;

/** Whether a side names an organisation, now or before it was succeeded. */
export const namesOrganisation = (side: FlowSide, organisation: OrganisationId): boolean =>
  'organisation' in side &&
  (side.organisation === organisation || side.formerly?.includes(organisation) === true);

const succeededOn = (side: FlowSide, { predecessor, successor }: Succeeded): FlowSide =>
  'organisation' in side && side.organisation === predecessor
    ? { organisation: successor, formerly: [...(side.formerly ?? []), predecessor] }
    : side;

/** The register of flows, folded from its one stream; `revision` is that of its last event, -1 without any. */
export interface FlowRegister {
  readonly revision: number;
  readonly flows: Readonly<Record<string, Flow>>;
}

export const emptyFlowRegister: FlowRegister = { revision: -1, flows: {} };

/** The lines of the register, ended ones included: their dates decide. */
export const flowsOf = ({ flows }: FlowRegister): readonly Flow[] => Object.values(flows);

const changed = (
  { revision: before, flows }: FlowRegister,
  id: string,
  change: (known: Flow) => Flow,
): FlowRegister => {
  const revision = before + 1;
  const known = flows[id];
  return known
    ? { revision, flows: { ...flows, [id]: { ...change(known), revision } } }
    : { revision, flows };
};

/** Folds one event of the register. Every event of its stream must be folded, or revisions go wrong. */
export const evolveFlows = (register: FlowRegister, event: Fact<FlowEvent>): FlowRegister => {
  const revision = register.revision + 1;
  const { flow: id } = event.plain;
  switch (event.type) {
    case 'FlowRegistered':
      return { revision, flows: { ...register.flows, [id]: { ...event.plain, revision } } };
    case 'FlowEnded': {
      const { until } = event.plain;
      return changed(register, id, (known) => ({ ...known, until }));
    }
    case 'FlowPartySucceeded':
      return changed(register, id, ({ source, recipient, ...line }) => ({
        ...line,
        source: succeededOn(source, event.plain),
        recipient: succeededOn(recipient, event.plain),
      }));
  }
};
