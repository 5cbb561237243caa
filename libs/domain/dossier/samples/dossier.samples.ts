import type {
  ConsentId,
  Day,
  HandoverId,
  Instant,
  OrganisationId,
  PersonId,
  Recorded,
  ReferralId,
  ReferralKind,
  SubjectId,
} from '@wisselzone/kernel';
import type { DossierCommand } from '../src/dossier.commands';
import { dossierDecider } from '../src/decide';
import type { DossierEvent } from '../src/dossier.events';
import type { Dossier } from '../src/dossier.types';

const id = <Id extends string>(family: string, number = 1): Id =>
  `${family}000000-0000-4000-8000-00000000000${String(number)}` as Id;

export const ocmw = id<OrganisationId>('a0', 1);
export const vdab = id<OrganisationId>('a0', 2);
export const caw = id<OrganisationId>('a0', 3);
export const ids = {
  person: id<PersonId>('b0'),
  transfer: id<ReferralId>('ef', 1),
  support: id<ReferralId>('ef', 2),
  other: id<ReferralId>('ef', 3),
  handover: id<HandoverId>('aa'),
  consent: id<ConsentId>('cc'),
};
export const worker = (organisation: OrganisationId): SubjectId =>
  organisation.replace('a0', '50') as SubjectId;

export const start = '2026-09-01T08:00:00.000Z' as Instant;
export const days = (number: number): Instant =>
  new Date(Date.parse(start) + number * 86_400_000).toISOString() as Instant;
export const day = (number: number): Day => days(number).slice(0, 10) as Day;

type Bare<Command> = Command extends DossierCommand
  ? Omit<Command, 'by' | 'subject' | 'now'>
  : never;

/** A dossier that is told what happens: each command must be permitted, and its events are kept. */
export class Telling {
  private constructor(
    readonly dossier: Dossier,
    readonly events: readonly Recorded<DossierEvent>[],
  ) {}

  static readonly nothing = new Telling(dossierDecider.initial, []);

  /** Day `on` after the start, this organisation asks this. */
  then(by: OrganisationId, on: number, command: Bare<DossierCommand>): Telling {
    const now = days(on);
    const full = { ...command, by, now, subject: worker(by) } as DossierCommand;
    const decision = dossierDecider.decide(full, this.dossier);
    if (!decision.ok) throw new Error(`${command.type} fails: ${decision.error.code}`);
    const events = decision.events.map((event) => ({ ...event, by, at: now }));
    const dossier = events.reduce(dossierDecider.evolve, this.dossier);
    return new Telling(dossier, [...this.events, ...events]);
  }

  get last(): Recorded<DossierEvent> {
    const last = this.events.at(-1);
    if (!last) throw new Error('nothing has happened yet');
    return last;
  }
}

export const request = (
  kind: ReferralKind,
  to: OrganisationId,
  on: number,
  referral: ReferralId = ids[kind],
): Bare<DossierCommand> => ({
  type: 'RequestReferral',
  referral,
  kind,
  to,
  urgency: 'routine',
  purpose: 'guidance',
  categories: ['guidance'],
  receiveBy: days(on + 2),
  decideBy: days(on + 14),
  expiresAt: days(on + 30),
  reason: 'reason',
});

export const consent = (recipients: readonly OrganisationId[]): Bare<DossierCommand> => ({
  type: 'GiveConsent',
  consent: ids.consent,
  purpose: 'guidance',
  categories: ['guidance', 'housing'],
  recipients,
  from: day(0),
  until: day(90),
  method: 'signedPaper',
});

/** OCMW opens a dossier; VDAB is asked to take over, CAW to support. */
export const opened = Telling.nothing.then(ocmw, 0, { type: 'OpenDossier', person: ids.person });
export const referred = opened
  .then(ocmw, 1, request('transfer', vdab, 1))
  .then(ocmw, 1, request('support', caw, 1));
export const accepted = referred
  .then(vdab, 2, { type: 'AcceptReferral', referral: ids.transfer })
  .then(vdab, 2, { type: 'NameLeadProfessional', lead: worker(vdab) });
export const inOverlap = accepted
  .then(vdab, 3, { type: 'ProposeHandover', handover: ids.handover, referral: ids.transfer })
  .then(vdab, 3, { type: 'PlanHandover', handover: ids.handover, intakeAt: days(5) })
  .then(ocmw, 5, { type: 'StartOverlap', handover: ids.handover, plannedEnd: day(25) });
export const handedOver = inOverlap
  .then(ocmw, 20, { type: 'ConfirmOverlapEnd', handover: ids.handover })
  .then(vdab, 20, { type: 'TransferHandover', handover: ids.handover });
