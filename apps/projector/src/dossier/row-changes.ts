import type { CaseWorker } from '@wisselzone/domain/casework';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { WorklistItem } from '../worklist/worklist';
import type { BatonTurn } from './baton-turns';
import type { DecidedAgain, GivenEvent } from './given-event';
import type { WindowChanges } from './window-changes';

export type { DecidedAgain, Entitlement, GivenEvent } from './given-event';

/** How a dossier stands in the lists of one tenant. */
export interface DossierCard {
  readonly tenant: OrganisationId;
  readonly person: string;
  readonly holder: string;
  readonly openedAt: Instant;
  readonly lastEventAt: Instant;
  readonly lastType: string;
  readonly lastSeq: number;
  readonly lead: { readonly organisation: string; readonly subject: string } | undefined;
  /** Those of the tenant itself. */
  readonly workers: readonly CaseWorker[];
  readonly status: 'active' | 'ended';
  /** When the holder of the baton last did something here, taking the baton included. */
  readonly holderActedAt: Instant;
}

/** One stretch of the baton, as a tenant may know it; `nth` counts from 1. */
export interface BatonRow extends BatonTurn {
  readonly tenant: OrganisationId;
  readonly nth: number;
}

export type { CaseWorker };

/** A worker or team put on, or taken off, a dossier at its own organisation. */
export interface AssignmentRow {
  readonly tenant: OrganisationId;
  readonly assigned: string;
  readonly on: boolean;
}

/** A moment at which the timekeeper has something to say. */
export interface DueDateRow {
  readonly entityKind: string;
  readonly entity: string;
  readonly step: string;
  /** Which of the moments of aftercare, or of asking the outcome; empty for all other steps. */
  readonly moment: string;
  readonly dueAt: Instant;
  readonly done: boolean;
}

/** All that one event changes in the rows of one dossier, in the order it must be written. */
export interface RowChanges {
  readonly given: readonly GivenEvent[];
  readonly decidedAgain: readonly DecidedAgain[];
  readonly cards: readonly DossierCard[];
  readonly baton: readonly BatonRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly worklist: readonly WorklistItem[];
  readonly dueDates: readonly DueDateRow[];
  /** Rows of candidates, who know the dossier by the id of their offer only. */
  readonly windows: WindowChanges;
}
