import type { AttachmentCommand } from '@wisselzone/domain/attachment';
import type { DraftCommand } from '@wisselzone/domain/draft';
import type { AttachmentId, DraftId } from '@wisselzone/kernel';
import {
  asked,
  clock,
  later,
  mostlyLast,
  organisations,
  perhaps,
  uuid,
  type Chosen,
  type Make,
} from './chosen.samples';

/** Mostly a draft of whoever asks. */
const aboutDraft = (chosen: Chosen) => {
  const known = mostlyLast(chosen.is, Object.values(chosen.dossier.drafts));
  const by = known && chosen.is.in100(70) ? known.from : chosen.by;
  return { ...asked(chosen), by, draft: known?.draft ?? (uuid('df', 0) as DraftId) };
};

const content = (chosen: Chosen) => ({
  expiresAt: later(chosen.now, 28),
  reason: 'reason',
  ...perhaps(chosen, { to: chosen.is.pick(organisations), kind: 'support' as const }),
  ...perhaps(chosen, { contactPerson: { name: 'Onthaal' } }),
});

/** What a request is sent from; nothing when there is no draft. */
export const someDraft = ({ dossier, by, is }: Chosen) => {
  const open = Object.values(dossier.drafts).filter(
    ({ from, status }) => from === by && status === 'open',
  );
  const one = is.oneOf(open);
  return one ? { draft: one.draft } : {};
};

/** A file of whoever asks, with something that carries it; nothing when there is none. */
export const someAttachment = ({ dossier, by, is }: Chosen) => {
  const own = is.oneOf(Object.values(dossier.attachments).filter(({ from }) => from === by));
  return own && is.in100(60) ? { attachments: [own.attachment], attachmentLimitBytes: 9999 } : {};
};

/** Every command of what is prepared, with how often it is tried. */
export const draftCommands = {
  AddAttachment: [
    2,
    (chosen) => ({
      ...asked(chosen),
      type: 'AddAttachment',
      attachment: uuid('ac', chosen.fresh) as AttachmentId,
      category: 'guidance',
      fileName: 'nota.txt',
      mediaType: 'text/plain',
      size: 9,
      sha256: 'ab'.repeat(32),
      sniffed: { mediaType: 'text/plain' },
      limitBytes: 9999,
    }),
  ],
  SaveDraft: [
    2,
    (chosen) => ({
      ...asked(chosen),
      ...content(chosen),
      type: 'SaveDraft',
      draft: uuid('df', chosen.fresh) as DraftId,
    }),
  ],
  ChangeDraft: [
    1,
    (chosen) => ({ ...aboutDraft(chosen), ...content(chosen), type: 'ChangeDraft' }),
  ],
  DiscardDraft: [1, (chosen) => ({ ...aboutDraft(chosen), type: 'DiscardDraft' })],
  ExpireDraft: [1, (chosen) => ({ ...aboutDraft(chosen), type: 'ExpireDraft', by: clock })],
} as const satisfies Record<(DraftCommand | AttachmentCommand)['type'], readonly [number, Make]>;
