import {
  fail,
  record,
  type AttachmentId,
  type DataCategory,
  type Decider,
  type Decision,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { AddAttachment, AttachmentCommand } from './attachment.commands';
import type { AttachmentError } from './attachment.errors';
import type { AttachmentEvent } from './attachment.events';
import { evolveAttachment, type Attachment } from './attachment.state';

/** What an attachment needs to know of the rest of the dossier. */
export interface AroundAttachment {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

/** What may be attached, each with the ending its name must have. Nothing in it runs by being opened. */
export const ATTACHMENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/** Texts have no signature: they are looked at for being text. */
const TEXTS = ['text/plain', 'text/csv'];
const KIBIBYTE = 1024;
const NAME_LENGTH = 120;
/** Letters, digits and a little between them: no folder, no hidden file, nothing that turns the reading round. */
const SAFE_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()+,-]*$/u;

const isSafe = (fileName: string, mediaType: string): boolean => {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return (
    fileName.length <= NAME_LENGTH &&
    SAFE_NAME.test(fileName) &&
    !fileName.includes('..') &&
    ATTACHMENT_TYPES[mediaType]?.includes(ending) === true
  );
};

const isAsSaid = ({ mediaType, sniffed }: AddAttachment): boolean =>
  TEXTS.includes(mediaType) ? sniffed.mediaType === 'text/plain' : sniffed.mediaType === mediaType;

const contentInTheWay = (command: AddAttachment): AttachmentError | undefined => {
  const { size, limitBytes, sniffed } = command;
  if (size > limitBytes) return { code: 'attachmentTooLarge', field: 'content', limitBytes };
  if (sniffed.danger)
    return { code: 'attachmentDangerous', field: 'content', danger: sniffed.danger };
  return isAsSaid(command) ? undefined : { code: 'attachmentUnlikeType', field: 'mediaType' };
};

const fileInTheWay = (command: AddAttachment): AttachmentError | undefined => {
  const { fileName, mediaType } = command;
  if (!Object.hasOwn(ATTACHMENT_TYPES, mediaType))
    return {
      code: 'attachmentTypeNotAllowed',
      field: 'mediaType',
      allowed: Object.keys(ATTACHMENT_TYPES),
    };
  if (!isSafe(fileName, mediaType)) return { code: 'attachmentNameUnsafe', field: 'fileName' };
  return contentInTheWay(command);
};

const decide = (
  command: AttachmentCommand,
  known: Attachment | undefined,
  { involved }: AroundAttachment,
): Decision<AttachmentEvent, AttachmentError> => {
  if (!involved) return fail({ code: 'notInvolved' });
  if (known) return fail({ code: 'attachmentAlreadyAdded' });
  const error = fileInTheWay(command);
  if (error) return fail(error);
  const { attachment, by: from, category, fileName, mediaType, size, sha256 } = command;
  return record({
    type: 'AttachmentAdded',
    plain: { attachment, from, category, kibibytes: Math.ceil(size / KIBIBYTE) },
    sealed: { [category]: { file: { fileName, mediaType, size, sha256 } } },
  });
};

/** A file laid beside a dossier: what may be attached, and how it is told. */
export const attachmentDecider: Decider<
  Attachment | undefined,
  AttachmentCommand,
  AttachmentEvent,
  AttachmentError,
  AroundAttachment
> = { initial: undefined, decide, evolve: evolveAttachment };

/** What a question or an answer carries. */
export interface Carrying {
  readonly by: OrganisationId;
  readonly attachments: readonly AttachmentId[];
  /** What the question asks to share; an answer carries whatever its writer chose. */
  readonly categories?: readonly DataCategory[];
  /** Of all of them together, in bytes. */
  readonly limitBytes: number;
}

/** The rule in the way of carrying attachments: they are one's own, of a category that is shared, and not too much. */
export const carryingInTheWay = (
  { by, attachments, categories, limitBytes }: Carrying,
  known: Readonly<Record<string, Attachment>>,
): AttachmentError | undefined => {
  let kibibytes = 0;
  for (const attachment of attachments) {
    const one = known[attachment];
    if (one?.from !== by) return { code: 'attachmentUnknown', field: 'attachments', attachment };
    const { category } = one;
    if (categories && !categories.includes(category))
      return { code: 'attachmentCategoryNotShared', field: 'attachments', category };
    kibibytes += one.kibibytes;
  }
  return kibibytes * KIBIBYTE > limitBytes
    ? { code: 'attachmentsTooLarge', field: 'attachments', limitBytes }
    : undefined;
};
