import { evolveDraft, type DraftEvent } from '@wisselzone/domain/draft';
import type { Fact } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { withEntry } from './entries';

/** Folds what an organisation prepares for itself before it asks anything of another. */
export const evolvePrepared = (dossier: Dossier, event: Fact<DraftEvent>): Dossier => {
  const id = event.plain.draft;
  return {
    ...dossier,
    drafts: withEntry(dossier.drafts, id, evolveDraft(dossier.drafts[id], event)),
  };
};
