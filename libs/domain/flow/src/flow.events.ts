import type {
  DataCategory,
  Day,
  DomainEvent,
  Ground,
  OrganisationId,
  OrganisationType,
  Purpose,
} from '@wisselzone/kernel';

/** One side of a flow: every organisation of a type, or one organisation. */
export type FlowParty =
  { readonly organisationType: OrganisationType } | { readonly organisation: OrganisationId };

/** One line of the register of flows: who may send which categories to whom, for what, on which ground, from when to when. */
export type FlowRegistered = DomainEvent<
  'FlowRegistered',
  {
    readonly flow: string;
    readonly source: FlowParty;
    readonly recipient: FlowParty;
    readonly purposes: readonly Purpose[];
    readonly categories: readonly DataCategory[];
    readonly ground: Ground;
    /** Protocol number, deliberation number or article. */
    readonly reference: string;
    /** In which capacity (hoedanigheid) the source knows the person. */
    readonly sourceCapacity?: string;
    /** In which capacity the recipient knows the person. */
    readonly inscriptionCapacity?: string;
    /** True when a law demands this flow: no clearance is asked and a withdrawal does not end it. */
    readonly statutoryDuty: boolean;
    readonly from: Day;
    readonly until?: Day;
  }
>;
export type FlowEnded = DomainEvent<'FlowEnded', { readonly flow: string; readonly until: Day }>;
/** The legal successor of an organisation stands in this line from now on; dossiers that have not moved yet stay covered. */
export type FlowPartySucceeded = DomainEvent<
  'FlowPartySucceeded',
  {
    readonly flow: string;
    readonly predecessor: OrganisationId;
    readonly successor: OrganisationId;
  }
>;
export type FlowEvent = FlowRegistered | FlowEnded | FlowPartySucceeded;
