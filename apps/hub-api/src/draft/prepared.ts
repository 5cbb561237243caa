import { AttachmentController } from '../attachment/attachment.controller';
import { AttachmentDoor } from '../attachment/attachment.door';
import { AttachmentFiles } from '../attachment/attachment-files';
import { DraftController } from './draft.controller';
import { DraftTemplates } from './draft.templates';

/** What an organisation prepares for itself before it asks or answers anything. */
export const preparedControllers = [DraftController, AttachmentController];
export const preparedParts = [DraftTemplates, AttachmentDoor, AttachmentFiles];
