import type {
  AttachmentId,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { AddAttachment } from '../src/attachment.commands';
import type { AttachmentEvent } from '../src/attachment.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const attachment = 'ac000000-0000-4000-8000-000000000001' as AttachmentId;
export const other = 'ac000000-0000-4000-8000-000000000002' as AttachmentId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;
const now = '2026-09-01T08:00:00.000Z' as Instant;
const file = {
  fileName: 'Attest opleiding (2026).pdf',
  mediaType: 'application/pdf',
  size: 1025,
  sha256: 'ab'.repeat(32),
};

/** A file of OCMW: adding it, and what is recorded of it. */
export const anAttachment = () => ({
  add: (changed: Partial<AddAttachment> = {}): AddAttachment => ({
    ...{ by: ocmw, subject, now },
    ...file,
    type: 'AddAttachment',
    attachment,
    category: 'educationSkills',
    sniffed: { mediaType: changed.mediaType ?? file.mediaType },
    limitBytes: 2048,
    ...changed,
  }),
  added: {
    type: 'AttachmentAdded',
    plain: { attachment, from: ocmw, category: 'educationSkills', kibibytes: 2 },
    sealed: { educationSkills: { file } },
    by: ocmw,
    at: now,
  } satisfies Recorded<AttachmentEvent>,
});
