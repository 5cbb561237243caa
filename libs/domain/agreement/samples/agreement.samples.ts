import type {
  AgreementId,
  Day,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
  TemplateId,
} from '@wisselzone/kernel';
import type { AddTemplate } from '../src/agreement.commands';
import type { AgreementEvent, AgreementTerms } from '../src/agreement.events';

export const agreement = 'c0000000-0000-4000-8000-000000000001' as AgreementId;
export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const parties = [ocmw, vdab];

export const asked = {
  agreement,
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};

export const terms: AgreementTerms = {
  from: '2026-01-01' as Day,
  purposes: ['guidance'],
  categories: ['guidance', 'contact'],
  deadlines: { receive: 1, decide: 5 },
  contacts: [{ organisation: vdab, name: 'Samenwerkingslijn', telephone: '089 00 00 00' }],
};

export const template = 'c1000000-0000-4000-8000-000000000001' as TemplateId;
const course = {
  template,
  title: 'Language course',
  from: '2026-02-01' as Day,
  kind: 'support' as const,
  purpose: 'guidance' as const,
  categories: ['guidance' as const],
  question: 'Is there a place at level …?',
};

export const addTemplate = (changed: Partial<AddTemplate> = {}): AddTemplate => ({
  ...asked,
  ...course,
  type: 'AddTemplate',
  traces: [],
  ...changed,
});

const recorded = (event: AgreementEvent): Recorded<AgreementEvent> => ({
  ...event,
  by: ocmw,
  at: now,
});

/** An agreement between an OCMW and VDAB, and what became of it. */
export const anAgreement = () => ({
  registered: recorded({ type: 'AgreementRegistered', plain: { agreement, parties, ...terms } }),
  amended: recorded({
    type: 'AgreementAmended',
    plain: { agreement, ...terms, deadlines: { decide: 8 } },
  }),
  templateAdded: recorded({ type: 'TemplateAdded', plain: { agreement, ...course } }),
  templateEnded: recorded({
    type: 'TemplateEnded',
    plain: { agreement, template, until: '2026-06-30' as Day },
  }),
  ended: recorded({
    type: 'AgreementEnded',
    plain: { agreement, until: '2026-12-31' as Day },
  }),
});
