import type { ConsentId, DataCategory, Instant, OrganisationId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';

/** A withdrawal, revocation or invalidation that a recipient has not yet confirmed to honour. */
export interface OpenWithdrawal {
  readonly consent: ConsentId;
  readonly organisation: OrganisationId;
  readonly since: Instant;
  readonly categories: readonly DataCategory[];
}

/** The withdrawals that wait for a confirmation; a recipient that was never involved has nothing to confirm. */
export const openWithdrawalsOf = ({ consents, involvement }: Dossier): readonly OpenWithdrawal[] =>
  Object.values(consents).flatMap(({ consent, withdrawnAt, unconfirmed, categories, ended }) => {
    if (!withdrawnAt) return [];
    const withdrawn = (Object.keys(categories) as DataCategory[]).filter(
      (category) => ended !== undefined || categories[category]?.withdrawnAt,
    );
    return unconfirmed
      .filter((organisation) => (involvement[organisation]?.since ?? '~') <= withdrawnAt)
      .map((organisation) => ({
        consent,
        organisation,
        since: withdrawnAt,
        categories: withdrawn,
      }));
  });
