import type { AuditComponents } from '@wisselzone/contracts';
import type { Consent } from '@wisselzone/domain/consent';
import { isEventOf } from '@wisselzone/domain/dossier';
import { present, type DataCategory, type OrganisationId } from '@wisselzone/kernel';
import type { DossierHistory, Told } from '../log/dossier-history';

type Schemas = AuditComponents['schemas'];

/** The consents of a dossier with every event of theirs; only people of `own` appear by their subject. */
export const consentViews = (
  history: DossierHistory,
  own: OrganisationId | undefined,
): Schemas['Consent'][] =>
  Object.values(history.now.consents).map((consent) => ({
    ...stateOf(consent),
    history: history.told.flatMap((told) => eventOf(told, consent.consent, own)),
  }));

const stateOf = (given: Consent): Omit<Schemas['Consent'], 'history'> => {
  const { consent, status, purpose, recipients, from, until } = given;
  const categories = Object.entries(given.categories).map(([category, { withdrawnAt }]) => ({
    category: category as DataCategory,
    ...present({ withdrawnAt }),
  }));
  return { consent, status, purpose, recipients: [...recipients], from, until, categories };
};

const eventOf = (
  { envelope: { eventId, actor }, fact }: Told,
  consent: string,
  own: OrganisationId | undefined,
): Schemas['ConsentEvent'][] => {
  if (!isEventOf('consent', fact) || fact.plain.consent !== consent) return [];
  const { organisation, role, subject } = actor;
  const by = { organisation, role, ...(organisation === own ? { subject } : {}) };
  const categories = 'categories' in fact.plain ? { categories: [...fact.plain.categories] } : {};
  return [{ event: eventId, type: fact.type, at: fact.at, by, ...categories }];
};
