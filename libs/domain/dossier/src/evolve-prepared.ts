import { evolveAttachment, givenWith, type AttachmentEvent } from '@wisselzone/domain/attachment';
import { evolveDraft, type DraftEvent } from '@wisselzone/domain/draft';
import type { Fact } from '@wisselzone/kernel';
import { isEventOf, type DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { withEntry } from './entries';

type Prepared = Fact<DraftEvent | AttachmentEvent>;

/** What an organisation prepares for itself before it asks or answers anything. */
export const isPrepared = (event: Fact<DossierEvent>): event is Prepared =>
  isEventOf('draft', event) || isEventOf('attachment', event);

export const evolvePrepared = (dossier: Dossier, event: Prepared): Dossier => {
  if (event.type === 'AttachmentAdded') {
    const id = event.plain.attachment;
    const attachment = evolveAttachment(dossier.attachments[id], event);
    return { ...dossier, attachments: withEntry(dossier.attachments, id, attachment) };
  }
  const id = event.plain.draft;
  const draft = evolveDraft(dossier.drafts[id], event);
  return { ...dossier, drafts: withEntry(dossier.drafts, id, draft) };
};

/** The files that a question or an answer carries are no longer for their own organisation alone. */
export const carriedBy = (dossier: Dossier, { plain }: Fact<DossierEvent>): Dossier =>
  'attachments' in plain
    ? { ...dossier, attachments: givenWith(dossier.attachments, plain.attachments) }
    : dossier;
