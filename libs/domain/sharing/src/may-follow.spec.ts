import type { NoteId, OrganisationId, ReferralId } from '@wisselzone/kernel';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import {
  caw,
  day,
  days,
  ids,
  ocmw,
  opened,
  request,
  vdab,
  worker,
  type Telling,
} from '../../dossier/samples/dossier.samples';
import { flowsBetween } from '../samples/sharing.samples';
import { isOwnBusinessOfAnother, mayFollow, strangerParty } from './may-follow';
import type { Flow, Party } from './sharing.types';

const TYPES = new Map([
  [ocmw, 'ocmw'],
  [vdab, 'vdab'],
  [caw, 'caw'],
] as const);
const partyOf = (organisation: OrganisationId): Party => ({
  organisation,
  organisationType: TYPES.get(organisation) ?? 'partner',
  mayReceive: SEALED_CATEGORIES,
});
const line = (source: OrganisationId, recipient: OrganisationId, changed = {}): Flow => ({
  ...(flowsBetween('ocmw', 'vdab')['general'] as Flow),
  source: { organisation: source },
  recipient: { organisation: recipient },
  from: day(-300),
  categories: ['process'],
  ...changed,
});
const everyLine = [ocmw, vdab, caw].flatMap((source) =>
  [ocmw, vdab, caw].map((recipient) => line(source, recipient)),
);

/** Which of the events, by type, an organisation may follow on a day; with the reason where it may not. */
const followed = (
  telling: Telling,
  recipient: OrganisationId,
  { on = 30, flows = everyLine } = {},
): string[] => {
  const events = telling.events.map((fact, index) => ({ eventId: String(index), fact }));
  const verdictOn = mayFollow(
    { dossier: telling.dossier, events, flows, partyOf },
    recipient,
    days(on),
  );
  return events.map(({ eventId, fact }) => {
    const verdict = verdictOn(eventId);
    return verdict.ok ? fact.type : `${fact.type}: ${verdict.reason}`;
  });
};

const asked = opened.then(ocmw, 1, request('support', vdab, 1));
const answered = asked.then(vdab, 2, {
  type: 'DeclineReferral',
  referral: ids.support,
  reason: 'noCapacity',
});
const note = 'd0000000-0000-4000-8000-000000000001' as NoteId;
const afterwards = answered.then(ocmw, 5, { type: 'RecordNote', note, text: 'text' });

describe('what an organisation may follow of a dossier', () => {
  it('is the history and what happened while it was involved, the end of it included', () => {
    const words = followed(afterwards, vdab);
    expect(words.slice(0, 2)).toEqual(['DossierOpened', 'ReferralRequested']);
    expect(words).toContain('ReferralDeclined');
    expect(words.at(-1)).toBe('NoteRecorded: notInvolved');
  });

  it('is everything for whoever was there from the beginning', () => {
    expect(followed(afterwards, ocmw).filter((one) => one.includes('notInvolved'))).toEqual([]);
  });

  it('is nothing for an organisation that never took part', () => {
    expect(followed(afterwards, caw).every((one) => one.endsWith(': notInvolved'))).toBe(true);
  });

  it('stays its own doing, whenever it did that', () => {
    const other = 'ef000000-0000-4000-8000-000000000007' as ReferralId;
    const later = afterwards.then(ocmw, 6, request('support', caw, 6, other));
    expect(followed(later, ocmw).at(-1)).toBe('ReferralRequested');
    expect(followed(later, vdab).at(-1)).toBe('ReferralRequested: notInvolved');
  });

  it('ends, all of it, with the line of the register it rests on, and only for that source', () => {
    const flows = everyLine.map((one) =>
      'organisation' in one.source && one.source.organisation === ocmw
        ? { ...one, until: day(10) }
        : one,
    );
    expect(followed(answered, vdab, { on: 9, flows })).toContain('ReferralRequested');
    const late = followed(answered, vdab, { on: 12, flows });
    expect(late).toContain('ReferralRequested: noGround');
    expect(late).toContain('ReferralDeclined');
  });

  it('knows nothing of an event that the dossier does not hold', () => {
    const verdictOn = mayFollow(
      { dossier: answered.dossier, events: [], flows: everyLine, partyOf },
      ocmw,
      days(9),
    );
    expect(verdictOn('nothing')).toEqual({ ok: false, reason: 'notInvolved' });
  });

  it('leaves out what another organisation keeps to itself: who of its people works on it', () => {
    const assigned = asked.then(vdab, 2, {
      type: 'AssignCaseWorker',
      assigned: { worker: worker(vdab) },
    });
    const theirs = assigned.last;
    expect(isOwnBusinessOfAnother(theirs, assigned.dossier, ocmw)).toBe(true);
    expect(isOwnBusinessOfAnother(theirs, assigned.dossier, vdab)).toBe(false);
    expect(followed(assigned, ocmw).at(-1)).toBe('CaseWorkerAssigned: notInvolved');
    expect(followed(assigned, vdab).at(-1)).toBe('CaseWorkerAssigned');
  });
});

describe('an organisation that is not registered', () => {
  it('may receive nothing', () => {
    expect(strangerParty(caw)).toEqual({
      organisation: caw,
      organisationType: 'partner',
      mayReceive: [],
    });
  });
});
