import {
  apart,
  datedCode,
  dayOf,
  given,
  type FieldReading,
  type HubCommand,
  type Identifier,
} from '@wisselzone/platform/adapter';
import {
  consentMethods,
  lifeDomains,
  livingWages,
  mandateScopes,
  measuredBy,
  missingAnswers,
  outcomeMoments,
  outcomes,
} from './ocmw.codes';
import {
  day,
  inHandover,
  momentIn,
  organisationIn,
  yearAfter,
  type Telling,
  type Told,
} from './ocmw.telling';

type Meaning = (telling: Telling) => Told;

const only = (...commands: readonly HubCommand[]): Told => ({ commands });
const withText = (body: FieldReading, name: string) => given({ text: body.text(name) });

/** The number we gave the OCMW of something of others, or its own. */
const numbered = (body: FieldReading, field: string, kind: string): Identifier => {
  const number = body.needed(field);
  return apart(number)?.other ?? { ref: 'own', kind, id: number };
};

const mandate: Meaning = ({ body, say }) => {
  const id = body.needed('MandaatNummer');
  const ends = body.neededCode('Handeling', { GEGEVEN: false, INGETROKKEN: true });
  const terms = {
    towards: organisationIn(body.neededChild('Bij')),
    scope: body.neededChild('Handelingen').codes('Bereik', mandateScopes),
    from: dayOf(body, 'Van'),
    method: body.neededCode('Wijze', consentMethods),
  };
  const until = body.text('Tot') ? dayOf(body, 'Tot') : yearAfter(terms.from);
  const more = given({ explainedIn: body.text('Taal'), evidenceReference: body.text('Bewijs') });
  if (ends) return only(say(['mandates', { ref: 'own', kind: 'mandate', id }, 'withdrawals']));
  const remembers = { kind: 'mandate', partnerId: id };
  return only(say(['mandates'], { ...terms, until, ...more }, { remembers }));
};

const registration: Meaning = (telling) => {
  const { body, say } = telling;
  const remembers = { kind: 'registration', partnerId: body.needed('InschrijvingNummer') };
  const livingWage = body.text('Leefloon')
    ? datedCode(body, 'Leefloon', livingWages, day(telling))
    : undefined;
  const asked = {
    mandate: { ref: 'own', kind: 'mandate', id: body.needed('MandaatNummer') },
    to: organisationIn(body.neededChild('Bij')),
    ...given({ livingWage, text: body.text('Toelichting') }),
  };
  return only(say(['registrations'], asked, { remembers }));
};

const question: Meaning = ({ body, say }) =>
  only(
    say(
      ['questions'],
      { to: organisationIn(body.neededChild('Aan')), text: body.needed('Tekst') },
      { remembers: { kind: 'question', partnerId: body.needed('VraagNummer') } },
    ),
  );

const aboutQuestion =
  (part: string, content: (body: FieldReading) => object): Meaning =>
  ({ body, say }) =>
    only(say(['questions', numbered(body, 'VraagNummer', 'question'), part], { ...content(body) }));

/** What each `Handeling` of a consultation becomes. */
const consultations: Readonly<
  Record<string, (telling: Telling) => readonly [string | undefined, object]>
> = {
  GEPLAND: (telling) => {
    const { body, organisation } = telling;
    const others = body.list('Deelnemer').map(organisationIn);
    const moment = { startsAt: momentIn(telling), ...given({ place: body.text('Plaats') }) };
    return [
      undefined,
      { ...moment, participants: [organisation, ...others], ...withText(body, 'Tekst') },
    ];
  },
  VERPLAATST: (telling) => [
    'moves',
    { startsAt: momentIn(telling), ...given({ place: telling.body.text('Plaats') }) },
  ],
  GEHOUDEN: ({ body, organisation }) => {
    const agreements = body.list('Afspraak').map((reading) => ({
      owner: organisationIn(reading.neededChild('Eigenaar')),
      text: reading.needed('Tekst'),
      ...given({ due: reading.text('Tegen') && dayOf(reading, 'Tegen') }),
    }));
    return [
      'records',
      {
        attended: [organisation, ...body.list('Deelnemer').map(organisationIn)],
        ...(agreements.length > 0 ? { agreements } : {}),
        ...given({ nextAt: body.text('VolgendMoment') && momentIn({ body }, 'VolgendMoment') }),
        ...withText(body, 'Tekst'),
      },
    ];
  },
  GEANNULEERD: ({ body }) => ['cancellations', { reason: body.needed('Tekst') }],
};

const consultation: Meaning = (telling) => {
  const { body, say } = telling;
  const known = numbered(body, 'OverlegNummer', 'consultation');
  const [part, content] = body.neededCode('Handeling', consultations)(telling);
  if (part) return only(say(['consultations', known, part], { ...content }));
  const remembers = { kind: 'consultation', partnerId: body.needed('OverlegNummer') };
  return only(say(['consultations'], { ...content }, { remembers }));
};

/** An agreement has no number of the OCMW's: it comes back as `<consultation>.<agreement>`. */
const kept: Meaning = ({ body, say }) => {
  const ids = apart(body.needed('Referte'));
  if (!ids) body.fault('Referte', 'must be the Referte of an afspraak');
  const { dossier: held, other: agreed } = ids ?? { dossier: '', other: '' };
  const content = { agreed, ...withText(body, 'Tekst') };
  return only(say(['consultations', held, 'keptAgreements'], content));
};

const measurement: Meaning = ({ body, say }) => {
  const level = body.text('Niveau');
  const missing = body.code('Ontbreekt', missingAnswers);
  if ((level === undefined) === (missing === undefined)) {
    body.fault('Niveau', 'must stand there, or else Ontbreekt');
  }
  return only(
    say(['measurements'], {
      lifeDomain: body.neededCode('Levensdomein', lifeDomains),
      measuredOn: dayOf(body, 'Datum'),
      measuredBy: body.neededCode('Door', measuredBy),
      ...(level === undefined ? {} : { level: Number(level) }),
      ...given({ missing, text: body.text('Toelichting') }),
    }),
  );
};

/** What the OCMW says besides referrals and handovers: mandates, questions, consultations, measurements. */
export const besides: Readonly<Record<string, Meaning>> = {
  Mandaat: mandate,
  Inschrijving: registration,
  Vraag: question,
  AntwoordVraag: aboutQuestion('answers', (body) => ({ text: body.needed('Tekst') })),
  VraagIngetrokken: aboutQuestion('withdrawals', () => ({})),
  Overleg: consultation,
  AfspraakNagekomen: kept,
  Meting: measurement,
  UitkomstNadien: (telling) =>
    only(
      inHandover(telling, 'outcomes', {
        moment: telling.body.neededCode('NaMaanden', outcomeMoments),
        outcome: telling.body.neededCode('Uitkomst', outcomes),
        ...withText(telling.body, 'Toelichting'),
      }),
    ),
};
