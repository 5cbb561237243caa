import type { HttpComponents } from '@wisselzone/contracts';
import { present, type OrganisationId } from '@wisselzone/kernel';
import type { DossierStream } from '../dossier/dossier.stream';

type Card = HttpComponents['schemas']['Draft'];

/** The drafts of one organisation, each with the event that holds what it says now. */
export const draftsOf = (
  { state, entries, entities }: DossierStream,
  organisation: OrganisationId,
): Card[] => {
  const saved = new Map(
    entries.flatMap(({ stored, fact }) =>
      fact.type === 'DraftSaved' ? [[fact.plain.draft, stored.eventId] as const] : [],
    ),
  );
  return Object.values(state.drafts)
    .filter(({ from }) => from === organisation)
    .map(({ draft: id, status, referral, savedAt, expiresAt }) => ({
      id,
      status,
      ...present({ referral }),
      savedAt,
      expiresAt,
      event: saved.get(id) ?? '',
      revision: entities.get(id) ?? 0,
    }));
};
