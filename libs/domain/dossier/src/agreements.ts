import type { Consent } from '@wisselzone/domain/consent';
import { present } from '@wisselzone/kernel';
import type { Agreement } from './dossier.types';

const agreementOf = (consent: Consent): Agreement[] => {
  const { consent: id, purpose, recipients, givenAt, from, until, categories, ended } = consent;
  return givenAt
    ? [
        {
          ...{ consent: id, purpose, recipients, givenAt, from, until, categories },
          ...present({ ended }),
        },
      ]
    : [];
};

/** What the person agreed to; what she was only asked, or refused, is no agreement. */
export const agreementsOf = (consents: Readonly<Record<string, Consent>>): readonly Agreement[] =>
  Object.values(consents).flatMap(agreementOf);
