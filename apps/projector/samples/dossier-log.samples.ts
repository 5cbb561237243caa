import { randomUUID } from 'node:crypto';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { FlowEvent } from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import type { PersonEvent } from '@wisselzone/domain/person';
import type {
  ConsentId,
  DataCategory,
  Day,
  DossierId,
  Instant,
  NoteId,
  OfferId,
  OfferingId,
  OrganisationId,
  OrganisationType,
  PersonId,
  ReferralId,
  ReferralKind,
  SealedCategory,
  SubjectId,
} from '@wisselzone/kernel';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';

const id = <Id>(last: number): Id =>
  `a0000000-0000-4000-8000-${String(last).padStart(12, '0')}` as Id;

export const genk = id<OrganisationId>(1);
export const vdab = id<OrganisationId>(2);
export const caw = id<OrganisationId>(3);
/** Speaks for the hub itself: it is involved in no dossier. */
export const hub = id<OrganisationId>(9);
export const referral = id<ReferralId>(100);
export const supportReferral = id<ReferralId>(101);
export const consent = id<ConsentId>(200);
export const worker = id<SubjectId>(300);
export const dossier = id<DossierId>(400);
export const person = id<PersonId>(500);
export const otherPerson = id<PersonId>(501);
const thirdPerson = id<PersonId>(502);
const SHARED: readonly SealedCategory[] = ['guidance', 'childcare', 'housing', 'notes', 'contact'];

type Told = DossierEvent | OrganisationEvent | FlowEvent | PersonEvent;
type Event = { readonly [Each in Told as Each['type']]: Omit<Each, 'sealed'> }[Told['type']];

/** Where and by whom something happens; `sealed` are the categories its content lies in. */
export interface Happening {
  readonly by: OrganisationId;
  readonly event: Event;
  readonly sealed?: readonly SealedCategory[];
  readonly stream?: string;
}

/** A log in the making, a minute between two events; leaves hold what a fold reads of them. */
export class DossierLog {
  readonly events: StoredEvent[] = [];
  private readonly revisions = new Map<string, number>();

  constructor(private readonly of: DossierId = dossier) {}

  /** The moment of the nth event from 0. */
  momentOf(nth: number): Instant {
    return new Date(Date.parse('2026-09-01T08:00:00.000Z') + nth * 60_000).toISOString() as Instant;
  }

  happens(...happenings: readonly Happening[]): this {
    for (const happening of happenings) this.tell(happening);
    return this;
  }

  private tell({ by, event, sealed = [], stream = `dossier-${this.of}` }: Happening): void {
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    this.revisions.set(stream, revision);
    const eventId = randomUUID();
    const at = this.momentOf(this.events.length);
    const leaf = JSON.stringify({
      eventId,
      type: event.type,
      schemaVersion: 1,
      stream,
      revision,
      occurredAt: at,
      recordedAt: at,
      actor: { organisation: by },
      plain: event.plain,
      sections: sealed.map((category) => ({ category, ciphertextHash: 'h', digest: 'd' })),
    });
    const position = String(this.events.length + 1).padStart(20, '0') as Position;
    this.events.push({ eventId, type: event.type, leaf, sealed: '[]', stream, revision, position });
  }
}

const ofPerson = (about: PersonId, event: Extract<Event, { plain: { person: PersonId } }>) => ({
  by: genk,
  stream: `person-${about}`,
  event,
});

/** Three records of one person, said in the streams of two of them; then the third is somebody else after all. */
export const linkedRecords: readonly Happening[] = [
  ofPerson(person, { type: 'PersonRegistered', plain: { person, hasSsin: false } }),
  ofPerson(person, { type: 'PersonIdentifierGiven', plain: { person, sameAs: [otherPerson] } }),
  ofPerson(otherPerson, {
    type: 'PersonsLinked',
    plain: { person: otherPerson, other: thirdPerson },
  }),
  ofPerson(thirdPerson, {
    type: 'PersonsUnlinked',
    plain: { person: thirdPerson, other: otherPerson },
  }),
];

export const organisation = (
  by: OrganisationId,
  organisationType: OrganisationType,
  mayReceive: readonly SealedCategory[] = SHARED,
): Happening => ({
  by: hub,
  stream: `organisation-${by}`,
  event: {
    type: 'OrganisationRegistered',
    plain: {
      organisation: by,
      name: organisationType,
      organisationType,
      municipalities: [],
      mayReceive,
    },
  },
});

export const flow = (source: OrganisationType, recipient: OrganisationType): Happening => ({
  by: hub,
  stream: 'flows',
  event: {
    type: 'FlowRegistered',
    plain: {
      flow: `${source}-${recipient}`,
      source: { organisationType: source },
      recipient: { organisationType: recipient },
      purposes: ['guidance', 'jobPlacement'],
      categories: SHARED,
      ground: 'publicTask',
      reference: 'demo',
      statutoryDuty: false,
      from: '2026-01-01' as Day,
    },
  },
});

/** Three organisations that may share with each other, for guidance and placement. */
export const threeOrganisations: readonly Happening[] = [
  organisation(genk, 'ocmw'),
  organisation(vdab, 'vdab'),
  organisation(caw, 'caw'),
  ...(['ocmw', 'vdab', 'caw'] as const).flatMap((source) =>
    (['ocmw', 'vdab', 'caw'] as const)
      .filter((recipient) => recipient !== source)
      .map((recipient) => flow(source, recipient)),
  ),
];

export const opened: Happening = {
  by: genk,
  event: { type: 'DossierOpened', plain: { person } },
  sealed: ['guidance'],
};
export const assigned: Happening = {
  by: genk,
  event: { type: 'CaseWorkerAssigned', plain: { organisation: genk, assigned: { worker } } },
};
export const released: Happening = {
  by: genk,
  event: { type: 'CaseWorkerReleased', plain: { organisation: genk, released: { worker } } },
};
export const childcareNeeded: Happening = {
  by: genk,
  event: { type: 'ConditionRecorded', plain: { condition: id(600) } },
  sealed: ['childcare'],
};
export const noted = (by: OrganisationId): Happening => ({
  by,
  event: { type: 'NoteRecorded', plain: { note: randomUUID() as NoteId } },
  sealed: ['notes'],
});
export const requested = (
  to: OrganisationId = vdab,
  asked: ReferralId = referral,
  kind: ReferralKind = 'transfer',
): Happening => ({
  by: genk,
  event: {
    type: 'ReferralRequested',
    plain: {
      referral: asked,
      kind,
      from: genk,
      to,
      urgency: 'routine',
      purpose: 'guidance',
      categories: ['guidance'],
      receiveBy: '2026-09-03T21:59:59.999Z' as Instant,
      decideBy: '2026-09-15T21:59:59.999Z' as Instant,
      expiresAt: '2026-10-15T21:59:59.999Z' as Instant,
    },
  },
  sealed: ['guidance'],
});
export const received: Happening = {
  by: vdab,
  event: { type: 'ReferralReceived', plain: { referral, receivedBy: 'system' } },
};
export const accepted: Happening = {
  by: vdab,
  event: { type: 'ReferralAccepted', plain: { referral, late: false } },
};
export const declined: Happening = {
  by: vdab,
  event: { type: 'ReferralDeclined', plain: { referral, late: false } },
  sealed: ['guidance'],
};
export const expired: Happening = {
  by: hub,
  event: { type: 'ReferralExpired', plain: { referral } },
};

export const offering = id<OfferingId>(700);
const toVdab = id<OfferId>(701);
export const toCaw = id<OfferId>(702);
/** A question without the person, to VDAB and CAW. */
export const offered: Happening = {
  by: genk,
  event: {
    type: 'ReferralOffered',
    plain: {
      offering,
      from: genk,
      kind: 'support',
      urgency: 'routine',
      purpose: 'guidance',
      offers: [
        { offer: toVdab, to: vdab },
        { offer: toCaw, to: caw },
      ],
      expiresAt: '2026-09-15T21:59:59.999Z' as Instant,
    },
  },
  sealed: ['guidance', 'statusBenefit'],
};
export const interested: Happening = {
  by: caw,
  event: {
    type: 'OfferAnswered',
    plain: { offering, from: genk, offer: toCaw, answer: 'interested' },
  },
};
/** CAW is asked by name, and VDAB let go. */
export const chosen: readonly Happening[] = [
  requested(caw, supportReferral, 'support'),
  {
    by: genk,
    event: {
      type: 'OfferChosen',
      plain: { offering, from: genk, offer: toCaw, referral: supportReferral },
    },
  },
];

const AGREED: readonly DataCategory[] = ['guidance', 'childcare', 'notes'];
export const agreed = (...recipients: readonly OrganisationId[]): Happening => ({
  by: genk,
  event: {
    type: 'ConsentGiven',
    plain: {
      consent,
      purpose: 'guidance',
      categories: AGREED,
      recipients,
      from: '2026-09-01' as Day,
      until: '2027-09-01' as Day,
      method: 'spokenInConversation',
    },
  },
});
export const withdrawn = (
  categories: readonly DataCategory[],
  ...recipients: readonly OrganisationId[]
): Happening => ({
  by: genk,
  event: { type: 'ConsentWithdrawn', plain: { consent, categories, recipients } },
});
export const withdrawalConfirmed = (by: OrganisationId): Happening => ({
  by,
  event: { type: 'WithdrawalConfirmed', plain: { consent } },
});

/** Writes a log into a store, event by event, in order. */
export const appendAll = async (
  store: EventStore,
  events: readonly StoredEvent[],
): Promise<void> => {
  for (const { stream, revision, eventId, type, leaf, sealed } of events)
    await store.append({
      stream,
      expected: revision - 1,
      events: [{ eventId, type, leaf, sealed }],
    });
};
