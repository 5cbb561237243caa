import type {
  DraftId,
  Instant,
  OrganisationId,
  Recorded,
  ReferralId,
  SubjectId,
} from '@wisselzone/kernel';
import type { ChangeDraft, SaveDraft } from '../src/draft.commands';
import type { AroundDraft } from '../src/draft.decider';
import type { DraftEvent } from '../src/draft.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const draft = 'df000000-0000-4000-8000-000000000001' as DraftId;
export const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;

export const moments = {
  saved: '2026-09-01T08:00:00.000Z' as Instant,
  changed: '2026-09-02T08:00:00.000Z' as Instant,
  expiresAt: '2026-09-29T21:59:59.999Z' as Instant,
  laterExpiry: '2026-09-30T21:59:59.999Z' as Instant,
  afterExpiry: '2026-10-01T08:00:00.000Z' as Instant,
};

/** What every command about the draft says of itself. */
export const asked = (by: OrganisationId, now: Instant = moments.changed) => ({
  draft,
  by,
  subject,
  now,
});

const recorded = (event: DraftEvent, at: Instant = moments.changed): Recorded<DraftEvent> => ({
  ...event,
  by: ocmw,
  at,
});

const about = { draft, from: ocmw };
const reason = 'Wants to work in care';
const question = 'Is there a place in a course?';
const contactPerson = { name: 'Onthaal' };

/** A referral that OCMW is writing: what it saves, and what can become of it. */
export const aDraft = () => ({
  save: (changed: Partial<SaveDraft> = {}): SaveDraft => ({
    ...asked(ocmw, moments.saved),
    type: 'SaveDraft',
    reason,
    expiresAt: moments.expiresAt,
    ...changed,
  }),
  change: (changed: Partial<ChangeDraft> = {}): ChangeDraft => ({
    ...asked(ocmw),
    type: 'ChangeDraft',
    to: vdab,
    kind: 'support',
    question,
    contactPerson,
    expiresAt: moments.laterExpiry,
    ...changed,
  }),
  saved: recorded(
    {
      type: 'DraftSaved',
      plain: { ...about, expiresAt: moments.expiresAt },
      sealed: { guidance: { reason } },
    },
    moments.saved,
  ),
  changed: recorded({
    type: 'DraftSaved',
    plain: { ...about, expiresAt: moments.laterExpiry },
    sealed: { guidance: { kind: 'support', to: vdab, question }, contact: { contactPerson } },
  }),
  sent: recorded({ type: 'DraftSent', plain: { ...about, referral } }),
  discarded: recorded({ type: 'DraftDiscarded', plain: about }),
  expired: recorded({ type: 'DraftExpired', plain: about }, moments.afterExpiry),
});

export const around = (changed: Partial<AroundDraft> = {}): AroundDraft => ({
  involved: true,
  ...changed,
});
