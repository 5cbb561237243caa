import type { ErasureId, Instant, OrganisationId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { AskErasure } from '../src/erasure.commands';
import type { ErasureEvent } from '../src/erasure.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const hub = 'c0000000-0000-4000-8000-000000000001' as OrganisationId;
export const erasure = 'ee000000-0000-4000-8000-000000000001' as ErasureId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const answerBy = '2026-09-08T08:00:00.000Z' as Instant;
export const officer = '50000000-0000-4000-8000-000000000001' as SubjectId;
export const colleague = '50000000-0000-4000-8000-000000000002' as SubjectId;
export const around = { involved: true, holder: ocmw, everInvolved: [ocmw, vdab, caw] };

export const asked = (by: OrganisationId, subject: SubjectId = officer, at: Instant = now) => ({
  erasure,
  by,
  subject,
  now: at,
});

const recorded = (by: OrganisationId, event: ErasureEvent): Recorded<ErasureEvent> => ({
  ...event,
  by,
  at: now,
});

const ofPerson = { scope: 'person', basis: 'objection' } as const;
const ofHealth = { scope: 'category', category: 'health', basis: 'consentWithdrawn' } as const;

/** An erasure in a dossier that OCMW holds and that VDAB and CAW were involved in. */
export const anErasure = () => ({
  askPerson: (changed: Partial<AskErasure> = {}): AskErasure => ({
    ...asked(ocmw),
    ...ofPerson,
    type: 'AskErasure',
    ...changed,
  }),
  askHealth: (changed: Partial<AskErasure> = {}): AskErasure => ({
    ...asked(ocmw),
    ...ofHealth,
    type: 'AskErasure',
    ...changed,
  }),
  personAsked: recorded(ocmw, {
    type: 'ErasureAsked',
    plain: { erasure, ...ofPerson, askedBy: officer },
  }),
  healthAsked: (by: OrganisationId) =>
    recorded(by, { type: 'ErasureAsked', plain: { erasure, ...ofHealth, askedBy: officer } }),
  personOrdered: (by: OrganisationId) =>
    recorded(by, {
      type: 'ErasureOrdered',
      plain: {
        erasure,
        ...ofPerson,
        orderedBy: by,
        recipients: [ocmw, vdab, caw].filter((one) => one !== by),
        answerBy,
      },
    }),
  healthOrdered: recorded(ocmw, {
    type: 'ErasureOrdered',
    plain: { erasure, ...ofHealth, orderedBy: ocmw, recipients: [vdab, caw], answerBy },
  }),
  destroyed: recorded(hub, {
    type: 'SubjectKeyDestroyed',
    plain: {
      erasure,
      ...ofHealth,
      orderedBy: ocmw,
      keyFingerprint: 'ab'.repeat(32),
      generation: 2,
      destroyedAt: now,
    },
  }),
});
