import type { AttachmentEvent } from '@wisselzone/domain/attachment';
import type { DraftEvent } from '@wisselzone/domain/draft';
import type { Fact } from '@wisselzone/kernel';
import type { Turn } from './task';

type Prepared = DraftEvent | AttachmentEvent;
type Turns = { readonly [Event in Prepared as Event['type']]: (event: Fact<Event>) => Turn };

const over = ({ plain: { draft } }: { readonly plain: { readonly draft: string } }): Turn => ({
  settle: [{ kinds: ['sendDraft'], entity: draft }],
});

/** What a draft puts on, and takes off, the worklist of who writes it: the same task until it ends. */
export const draftTasks: Turns = {
  DraftSaved: ({ plain: { draft, from, expiresAt } }) => ({
    open: [
      { tenant: from, kind: 'sendDraft', entityKind: 'draft', entity: draft, dueAt: expiresAt },
    ],
  }),
  DraftSent: over,
  DraftDiscarded: over,
  DraftExpired: over,
  AttachmentAdded: () => ({}),
};
