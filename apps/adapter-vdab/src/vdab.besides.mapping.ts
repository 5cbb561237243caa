import {
  apart,
  datedCode,
  dayOf,
  given,
  instantOf,
  type HubCommand,
} from '@wisselzone/platform/adapter';
import {
  guidanceStatuses,
  lifeDomains,
  measuredBy,
  missingAnswers,
  outcomeMoments,
  outcomes,
  registrationCategories,
  registrationRefusals,
} from './vdab.codes';
import { counterpartOf, inHandover, ownersOf, subjectIn, type Telling } from './vdab.telling';

type Meaning = (telling: Telling) => readonly HubCommand[];

const registered = (telling: Telling, part: string, body: object): readonly HubCommand[] => {
  const { content, say } = telling;
  const ids = apart(content.needed('Inschrijving'));
  if (!ids) content.fault('Inschrijving', 'must be the Referte of an inschrijving');
  return [say(['registrations', ids?.other ?? '', part], { ...body })];
};

const confirmed: Meaning = (telling) => {
  const { content } = telling;
  const since = dayOf(content, 'Datum');
  return registered(telling, 'confirmations', {
    category: datedCode(content, 'InschrijvingsCategorie', registrationCategories, since),
    status: datedCode(content, 'Bemiddelingsstatus', guidanceStatuses, since),
    since,
  });
};

const refused: Meaning = (telling) => {
  const { content } = telling;
  return registered(telling, 'refusals', {
    reason: content.neededCode('InschrijvingsWeigering', registrationRefusals),
    ...given({ explanation: content.text('Toelichting') }),
  });
};

/** VDAB's own number of a question or a consultation, under which it hears of it again. */
const remembers = ({ content }: Telling, kind: string) => ({
  remembers: { kind, partnerId: content.needed('Onderwerp') },
});

const aboutSubject =
  (
    collection: 'questions' | 'consultations',
    part: string,
    body: (telling: Telling) => object,
  ): Meaning =>
  (telling) => [
    telling.say(
      [collection, subjectIn(telling, collection === 'questions' ? 'vraag' : 'overleg'), part],
      { ...body(telling) },
    ),
  ];

const planned: Meaning = (telling) => {
  const { content, say, organisation } = telling;
  const moment = content.neededChild('Moment');
  const body = {
    startsAt: instantOf(moment, 'Tijdstip'),
    participants: [organisation, counterpartOf(telling)],
    ...given({ place: moment.text('Plaats'), text: content.text('Toelichting') }),
  };
  return [say(['consultations'], body, remembers(telling, 'overleg'))];
};

const heldAt = (telling: Telling): object => {
  const { content } = telling;
  const owners = ownersOf(telling);
  const agreements = content.list('Afspraken').map((reading) => ({
    owner: reading.neededCode('Eigenaar', owners),
    text: reading.needed('Tekst'),
    ...given({ due: reading.text('Tegen') && dayOf(reading, 'Tegen') }),
  }));
  return {
    attended: content.codes('Aanwezig', owners),
    ...(agreements.length > 0 ? { agreements } : {}),
    ...given({
      nextAt: content.text('VolgendOverleg') && instantOf(content, 'VolgendOverleg'),
      text: content.text('Toelichting'),
    }),
  };
};

/** An agreement has no number of VDAB's: it comes back as `<consultation>.<agreement>`. */
const kept: Meaning = ({ content, say }) => {
  const ids = apart(content.needed('Onderwerp'));
  if (!ids) content.fault('Onderwerp', 'must be the Referte of an afspraak');
  const { dossier: consultation, other: agreed } = ids ?? { dossier: '', other: '' };
  const text = content.text('Tekst');
  return [say(['consultations', consultation, 'keptAgreements'], { agreed, ...given({ text }) })];
};

const measured: Meaning = ({ content, say }) => {
  const level = content.text('Niveau');
  const missing = content.code('Ontbreekt', missingAnswers);
  if ((level === undefined) === (missing === undefined)) {
    content.fault('Niveau', 'must stand there, or else Ontbreekt');
  }
  return [
    say(['measurements'], {
      lifeDomain: content.neededCode('Levensdomein', lifeDomains),
      measuredOn: dayOf(content, 'Datum'),
      measuredBy: content.neededCode('Door', measuredBy),
      ...(level === undefined ? {} : { level: Number(level) }),
      ...given({ missing, text: content.text('Toelichting') }),
    }),
  ];
};

/** What VDAB says besides the toeleiding and the handover: registrations, questions, consultations, measurements. */
export const besides: Readonly<Record<string, Meaning>> = {
  Ingeschreven: confirmed,
  InschrijvingGeweigerd: refused,
  VraagGesteld: (telling) => [
    telling.say(
      ['questions'],
      { to: counterpartOf(telling), text: telling.content.needed('Tekst') },
      remembers(telling, 'vraag'),
    ),
  ],
  VraagBeantwoord: aboutSubject('questions', 'answers', ({ content }) => ({
    text: content.needed('Tekst'),
  })),
  VraagIngetrokken: aboutSubject('questions', 'withdrawals', () => ({})),
  OverlegGepland: planned,
  OverlegGehouden: aboutSubject('consultations', 'records', heldAt),
  OverlegGeannuleerd: aboutSubject('consultations', 'cancellations', ({ content }) => ({
    reason: content.needed('Toelichting'),
  })),
  AfspraakNagekomen: kept,
  Meting: measured,
  UitkomstGemeld: (telling) => [
    inHandover(telling, 'outcomes', {
      moment: telling.content.neededCode('NaMaanden', outcomeMoments),
      outcome: telling.content.neededCode('Uitkomst', outcomes),
      ...given({ text: telling.content.text('Toelichting') }),
    }),
  ],
};
