import type { HttpComponents } from '@wisselzone/contracts';
import type { Mandate } from '@wisselzone/domain/mandate';
import type { Registration } from '@wisselzone/domain/registration';
import { present } from '@wisselzone/kernel';
import type { DossierStream } from './dossier.stream';

type Schemas = HttpComponents['schemas'];

const mandateView = (given: Mandate, revision: number): Schemas['Mandate'] => {
  const { mandate: id, scope, counsellor, endedAt, holder, towards, ...rest } = given;
  const { from, until, method, status, givenAt } = rest;
  return {
    ...{ id, holder, towards, scope: [...scope], from, until, method, status, givenAt },
    ...present({ counsellor, endedAt }),
    revision,
  };
};

const registrationView = (asked: Registration, revision: number): Schemas['Registration'] => {
  const { registration: id, mandate, from, to, status, requestedAt } = asked;
  return { id, mandate, from, to, status, requestedAt, revision };
};

/** What a counsellor may do for the person, and what she asked in her name. */
export const mandatedView = ({
  state,
  entities,
}: DossierStream): Pick<Schemas['Dossier'], 'mandates' | 'registrations'> => ({
  mandates: Object.values(state.mandates).map((one) =>
    mandateView(one, entities.get(one.mandate) ?? 0),
  ),
  registrations: Object.values(state.registrations).map((one) =>
    registrationView(one, entities.get(one.registration) ?? 0),
  ),
});
