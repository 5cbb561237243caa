import {
  assignment,
  dayOf,
  given,
  steadyId,
  type FieldReading,
  type HubCommand,
} from '@wisselzone/platform/adapter';
import {
  categories,
  conditionStates,
  consentMethods,
  lifeDomains,
  purposes,
  referralKinds,
  targetGroups,
  urgencies,
} from './ocmw.codes';
import { organisationIn, yearAfter, type Telling, type Told } from './ocmw.telling';

const only = (...commands: readonly HubCommand[]): Told => ({ commands });

export const condition = (telling: Telling, reading: FieldReading): HubCommand => {
  // The hub keeps no level beside a condition; a measurement is a thing of its own there.
  reading.leave('Niveau');
  const lifeDomain = reading.neededCode('Levensdomein', lifeDomains);
  return telling.say(['conditions'], {
    id: steadyId(telling.organisation, 'condition', telling.number, lifeDomain),
    lifeDomain,
    state: reading.neededCode('Stand', conditionStates),
    ...given({ text: reading.text('Toelichting') }),
  });
};

export const newDossier = (telling: Telling): Told => {
  const { body, said, say, worker, number } = telling;
  const client = body.neededChild('Client');
  // The hub asks no more of a person than what is needed to find and reach her.
  client.leave('Geslacht', 'Taal', 'Gemeente');
  const clientNumber = client.needed('ClientNummer');
  const identity = {
    familyName: client.needed('Naam'),
    givenName: client.needed('Voornaam'),
    ...given({
      ssin: client.text('Insz'),
      birthDate: client.text('Geboortedatum') && dayOf(client, 'Geboortedatum'),
    }),
  };
  const contact = given({ telephone: client.text('Telefoon'), email: client.text('Email') });
  const person = { ref: 'own', kind: 'person', id: clientNumber } as const;
  const targetGroup = body.neededCode('Doelgroep', targetGroups);
  return only(
    {
      path: ['persons'],
      body: { identity, ...(Object.keys(contact).length > 0 ? { contact } : {}), ...said },
      remembers: { kind: 'person', partnerId: clientNumber },
    },
    {
      path: ['dossiers'],
      body: { person, targetGroup, ...said },
      remembers: { kind: 'dossier', partnerId: number },
    },
    ...(worker
      ? [
          assignment(telling.dossier, worker.id, said),
          say(['leadProfessionals'], { lead: worker.id, contact: worker.contact }),
        ]
      : []),
    ...body.list('Voorwaarde').map((reading) => condition(telling, reading)),
  );
};

const categoriesIn = (body: FieldReading): readonly string[] =>
  body.neededChild('Categorieen').codes('Categorie', categories);

export const consent = (telling: Telling): Told => {
  const { body, say } = telling;
  const number = body.needed('ToestemmingNummer');
  const withdrawn =
    body.neededCode('Handeling', { GEGEVEN: 'given', INGETROKKEN: 'withdrawn' }) === 'withdrawn';
  const terms = {
    purpose: body.neededCode('Doel', purposes),
    categories: categoriesIn(body),
    recipients: body.list('Ontvanger').map(organisationIn),
    from: dayOf(body, 'Van'),
    method: body.neededCode('Wijze', consentMethods),
  };
  const until = body.text('Tot') ? dayOf(body, 'Tot') : yearAfter(terms.from);
  const more = given({ explainedIn: body.text('Taal'), evidenceReference: body.text('Bewijs') });
  if (withdrawn) {
    const known = { ref: 'own', kind: 'consent', id: number } as const;
    return only(say(['consents', known, 'withdrawals'], { categories: terms.categories }));
  }
  const remembers = { kind: 'consent', partnerId: number };
  return only(say(['consents'], { ...terms, until, ...more }, { remembers }));
};

export const referral = (telling: Telling): Told => {
  const { body, say, worker } = telling;
  const to = body.neededChild('Naar');
  const remembers = { kind: 'referral', partnerId: body.needed('VerwijzingNummer') };
  const asked = {
    kind: body.neededCode('Soort', referralKinds),
    to: organisationIn(to),
    urgency: body.neededCode('Urgentie', urgencies),
    purpose: 'guidance',
    categories: categoriesIn(body),
    reason: body.needed('Reden'),
    question: body.needed('Vraag'),
    ...given({
      desiredMoment: body.text('GewenstMoment'),
      addressedService: to.text('Dienst'),
      contactPerson: worker?.contact,
    }),
  };
  return only(say(['referrals'], asked, { remembers }));
};
