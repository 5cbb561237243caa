import type { AttachmentId, Fact, OrganisationId, SealedCategory } from '@wisselzone/kernel';
import type { AttachmentEvent } from './attachment.events';

/** One file beside a dossier, as far as rules need it: never its name or type. */
export interface Attachment {
  readonly attachment: AttachmentId;
  readonly from: OrganisationId;
  readonly category: SealedCategory;
  readonly kibibytes: number;
  /** A question or an answer carries it: whoever may read that category may read it. */
  readonly given: boolean;
}

/** Folds one event of one attachment. */
export const evolveAttachment = (
  _: Attachment | undefined,
  { plain }: Fact<AttachmentEvent>,
): Attachment => ({ ...plain, given: false });

/** The attachments after an event that carries some of them. */
export const givenWith = (
  known: Readonly<Record<string, Attachment>>,
  carried: readonly AttachmentId[],
): Readonly<Record<string, Attachment>> =>
  Object.fromEntries(
    Object.entries(known).map(([id, one]) => [
      id,
      carried.includes(one.attachment) ? { ...one, given: true } : one,
    ]),
  );
