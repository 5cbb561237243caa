import type { AttachmentError } from '@wisselzone/domain/attachment';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of attachments that stands in the way. */
export const attachmentProblems = {
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  attachmentAlreadyAdded: wisselzone('attachmentAlreadyAdded', 422, 'Attachment Already Added'),
  attachmentTooLarge: wisselzone('attachmentTooLarge', 422, 'Attachment Too Large'),
  attachmentTypeNotAllowed: wisselzone(
    'attachmentTypeNotAllowed',
    422,
    'Attachment Type Not Allowed',
  ),
  attachmentUnlikeType: wisselzone('attachmentUnlikeType', 422, 'Attachment Unlike Its Type'),
  attachmentDangerous: wisselzone('attachmentDangerous', 422, 'Attachment Dangerous'),
  attachmentNameUnsafe: wisselzone('attachmentNameUnsafe', 422, 'Attachment Name Unsafe'),
  attachmentUnknown: wisselzone('attachmentUnknown', 422, 'Attachment Unknown'),
  attachmentCategoryNotShared: wisselzone(
    'attachmentCategoryNotShared',
    422,
    'Attachment Category Not Shared',
  ),
  attachmentsTooLarge: wisselzone('attachmentsTooLarge', 422, 'Attachments Too Large'),
} satisfies Record<AttachmentError['code'], ProblemType>;

/** Why a file is not given to somebody who may know that it is there. */
export const attachmentReadProblems = {
  attachmentWithheld: wisselzone('attachmentWithheld', 403, 'Attachment Withheld'),
  attachmentErased: wisselzone('attachmentErased', 410, 'Attachment Erased'),
} as const;
