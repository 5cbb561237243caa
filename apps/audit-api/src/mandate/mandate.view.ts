import type { AuditComponents } from '@wisselzone/contracts';
import { isEventOf, type Dossier } from '@wisselzone/domain/dossier';
import type { OrganisationId } from '@wisselzone/kernel';
import type { DossierHistory, Told } from '../log/dossier-history';

type Schemas = AuditComponents['schemas'];

/** The mandates of a dossier with every event of theirs; only people of `own` appear by their subject. */
export const mandateViews = (
  history: DossierHistory,
  own: OrganisationId | undefined,
): Schemas['Mandate'][] =>
  Object.values(history.now.mandates).map(
    ({ mandate, status, holder, towards, scope, from, until, method }) => ({
      ...{ mandate, status, holder, towards, scope: [...scope], from, until, method },
      history: history.told
        .filter((told) => restsOn(told, history.now) === mandate)
        .map((told) => eventOf(told, own)),
    }),
  );

const restsOn = ({ fact }: Told, { registrations }: Dossier): string | undefined => {
  if (isEventOf('mandate', fact)) return fact.plain.mandate;
  return isEventOf('registration', fact)
    ? registrations[fact.plain.registration]?.mandate
    : undefined;
};

const eventOf = (
  { envelope: { eventId, actor }, fact }: Told,
  own: OrganisationId | undefined,
): Schemas['MandateEvent'] => {
  const { organisation, role, subject } = actor;
  const by = { organisation, role, ...(organisation === own ? { subject } : {}) };
  return { event: eventId, type: fact.type, at: fact.at, by };
};
