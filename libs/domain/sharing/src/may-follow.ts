import { fileOf, keptTo, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import {
  present,
  type Fact,
  type Instant,
  type OrganisationId,
  type WithheldReason,
} from '@wisselzone/kernel';
import { mayShare } from './may-share';
import type { Flow, LegalGround, Party } from './sharing.types';
import { sourceOf } from './source-of';

/** Whether an organisation may know, now, that an event happened. */
export type Verdict =
  | { readonly ok: true; readonly ground?: LegalGround }
  | { readonly ok: false; readonly reason: WithheldReason };

/** A dossier read to its end, and what the decision rests on beside it. */
export interface FollowedDossier {
  readonly dossier: Dossier;
  readonly events: readonly { readonly eventId: string; readonly fact: Fact<DossierEvent> }[];
  readonly flows: readonly Flow[];
  readonly partyOf: (organisation: OrganisationId) => Party;
}

const NOT_INVOLVED: Verdict = { ok: false, reason: 'notInvolved' };

/** An organisation that is not registered may receive nothing, and no flow names it. */
export const strangerParty = (organisation: OrganisationId): Party => ({
  organisation,
  organisationType: 'partner',
  mayReceive: [],
});

/** What is kept to one organisation is for that organisation alone. */
export const isOwnBusinessOfAnother = (
  event: Fact<DossierEvent>,
  dossier: Dossier,
  organisation: OrganisationId,
): boolean => ![undefined, organisation].includes(keptTo(event, dossier));

const groundFor = (
  { dossier, flows, partyOf }: FollowedDossier,
  source: OrganisationId,
  { recipient, at }: { readonly recipient: OrganisationId; readonly at: Instant },
): Verdict => {
  const known = dossier.involvement[recipient];
  // The end of the involvement is weighed event by event; here only the ground as it is now.
  const involvement = known
    ? { ...dossier.involvement, [recipient]: { since: known.since } }
    : dossier.involvement;
  const parties = { source: partyOf(source), recipient: partyOf(recipient) };
  const answer = mayShare(
    { dossier: { ...dossier, involvement }, flows, parties },
    {
      ...{ recipient, role: 'system', action: 'deliver', purpose: 'guidance', at },
      categories: ['process'],
    },
  );
  const refused = answer.withheld[0];
  return refused
    ? { ok: false, reason: refused.reason }
    : { ok: true, ...present({ ground: answer.covered[0]?.ground }) };
};

const wasPresent = (
  dossier: Dossier,
  fact: Fact<DossierEvent>,
  recipient: OrganisationId,
): boolean => {
  const known = dossier.involvement[recipient];
  return (
    fileOf(dossier, fact.by) === recipient ||
    (known !== undefined && (!known.until || fact.at <= known.until))
  );
};

/**
 * May an organisation follow the events of a dossier, as things stand at a moment? What happened while
 * it was involved, the event that ended its involvement included, it may go on knowing as long as there
 * is a ground. Asked at every door, at each message.
 */
export const mayFollow = (
  followed: FollowedDossier,
  recipient: OrganisationId,
  at: Instant,
): ((eventId: string) => Verdict) => {
  const facts = new Map(followed.events.map(({ eventId, fact }) => [eventId, fact]));
  const grounds = new Map<OrganisationId, Verdict>();
  const groundOf = (source: OrganisationId): Verdict => {
    const ground = grounds.get(source) ?? groundFor(followed, source, { recipient, at });
    grounds.set(source, ground);
    return ground;
  };
  return (eventId) => {
    const fact = facts.get(eventId);
    if (!fact || !wasPresent(followed.dossier, fact, recipient)) return NOT_INVOLVED;
    if (isOwnBusinessOfAnother(fact, followed.dossier, recipient)) return NOT_INVOLVED;
    return groundOf(sourceOf(fact, followed.dossier));
  };
};
