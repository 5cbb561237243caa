import type { DossierId } from '@wisselzone/kernel';
import type {
  AssignmentRow,
  BatonRow,
  DecidedAgain,
  DossierCard,
  DueDateRow,
  GivenEvent,
  RowChanges,
} from '../dossier/row-changes';
import type { PersonLink } from '@wisselzone/domain/person';
import { dueDateKey } from '../dossier/due-dates';
import type { OfferRow, WindowChanges } from '../dossier/window-changes';
import type { WorklistItem } from '../worklist/worklist';

export type Of<Named> = Named & { readonly dossier: string };
/** A timeline row with its place in the mailbox of its tenant. */
export type TimelineRow = Given & { readonly entry: number };
/** `behind` is the dossier that a window looks at; its reader never hears of it. */
type Given = Of<GivenEvent> & { readonly behind?: DossierId };

/**
 * The rows that a batch of events leaves behind: every new timeline row, and of rows that may change
 * several times only the last state, so that each is written once.
 */
export class Batch {
  readonly given: Given[] = [];
  readonly decidedAgain = new Map<string, Of<DecidedAgain>>();
  readonly cards = new Map<string, Of<DossierCard>>();
  readonly baton = new Map<string, Of<BatonRow>>();
  readonly assignments = new Map<string, Of<AssignmentRow>>();
  readonly worklist = new Map<string, Of<WorklistItem>>();
  readonly dueDates = new Map<string, Of<DueDateRow>>();
  readonly links = new Map<string, PersonLink>();
  readonly offers = new Map<string, Of<OfferRow>>();

  add(dossier: DossierId, changes: RowChanges): void {
    for (const row of changes.given) this.given.push({ ...row, dossier });
    for (const row of changes.decidedAgain)
      this.decidedAgain.set(`${row.tenant} ${dossier} ${row.seq}`, { ...row, dossier });
    for (const row of changes.cards)
      this.cards.set(`${row.tenant} ${dossier}`, { ...row, dossier });
    for (const row of changes.baton)
      this.baton.set(`${row.tenant} ${dossier} ${row.nth}`, { ...row, dossier });
    for (const row of changes.assignments)
      this.assignments.set(`${row.tenant} ${dossier} ${row.assigned}`, { ...row, dossier });
    for (const row of changes.worklist)
      this.worklist.set(`${row.tenant} ${row.id}`, { ...row, dossier });
    for (const row of changes.dueDates)
      this.dueDates.set(`${dossier} ${dueDateKey(row)}`, { ...row, dossier });
    this.look(dossier, changes.windows);
  }

  /** In a window the offer stands where elsewhere the dossier does. */
  private look(behind: DossierId, { given, decidedAgain, offers, worklist }: WindowChanges): void {
    for (const { offer, ...row } of given) this.given.push({ ...row, dossier: offer, behind });
    for (const { offer, ...row } of decidedAgain)
      this.decidedAgain.set(`${row.tenant} ${offer} ${row.seq}`, { ...row, dossier: offer });
    for (const row of offers)
      this.offers.set(`${row.tenant} ${row.offer}`, { ...row, dossier: behind });
    for (const { offer, ...row } of worklist)
      this.worklist.set(`${row.tenant} ${row.id}`, { ...row, dossier: offer });
  }

  /** Both ways, so that a person is found from either record. */
  link({ person, other, linked }: PersonLink): void {
    this.links.set(`${person} ${other}`, { person, other, linked });
    this.links.set(`${other} ${person}`, { person: other, other: person, linked });
  }

  get tenants(): readonly string[] {
    return [...new Set(this.given.map(({ tenant }) => tenant))];
  }
}
