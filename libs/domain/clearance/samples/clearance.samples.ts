import type {
  Instant,
  NecessityId,
  ObjectionId,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { DeclareNecessity } from '../src/necessity.commands';
import type { NecessityEvent } from '../src/necessity.events';
import type { RaiseObjection } from '../src/objection.commands';
import type { ObjectionEvent } from '../src/objection.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const objection = 'cb000000-0000-4000-8000-000000000001' as ObjectionId;
export const necessity = 'ce000000-0000-4000-8000-000000000001' as NecessityId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
/** A day after the declaration. */
export const over = '2026-09-02T08:00:00.000Z' as Instant;

export const asked = (by: OrganisationId = ocmw, at: Instant = now) => ({
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});

/** An objection to VDAB's getting health data, and its end. */
export const anObjection = () => ({
  raise: (changed: Partial<RaiseObjection> = {}): RaiseObjection => ({
    ...asked(),
    type: 'RaiseObjection',
    objection,
    categories: ['health'],
    recipients: [vdab],
    ...changed,
  }),
  raised: {
    type: 'ObjectionRaised',
    plain: { objection, categories: ['health'], recipients: [vdab] },
    by: ocmw,
    at: now,
  } satisfies Recorded<ObjectionEvent>,
  lifted: {
    type: 'ObjectionLifted',
    plain: { objection },
    by: ocmw,
    at: now,
  } satisfies Recorded<ObjectionEvent>,
});

const terms = { purpose: 'guidance', categories: ['health'], recipients: [vdab] } as const;
export const reason = 'She may come to harm tonight';

/** A state of necessity of one day, declared by the OCMW. */
export const aNecessity = () => ({
  declare: (changed: Partial<DeclareNecessity> = {}): DeclareNecessity => ({
    ...asked(),
    ...terms,
    type: 'DeclareNecessity',
    necessity,
    hours: 24,
    text: reason,
    ...changed,
  }),
  declared: {
    type: 'NecessityDeclared',
    plain: { necessity, ...terms, until: over },
    sealed: { notes: { text: reason } },
    by: ocmw,
    at: now,
  } satisfies Recorded<NecessityEvent>,
  ended: {
    type: 'NecessityEnded',
    plain: { necessity },
    by: ocmw,
    at: '2026-09-01T20:00:00.000Z' as Instant,
  } satisfies Recorded<NecessityEvent>,
});
