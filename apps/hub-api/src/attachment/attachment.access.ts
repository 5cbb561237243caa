import type { AttachmentCommand } from '@wisselzone/domain/attachment';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const attachmentAccess = {
  AddAttachment: CASE_ROLES,
} satisfies Record<AttachmentCommand['type'], Permit>;
