import {
  apart,
  datedCode,
  dayOf,
  given,
  instantOf,
  type HubCommand,
  type Identifier,
} from '@wisselzone/platform/adapter';
import { helpThemes, measuredBy, missingAnswers } from './caw.codes';
import { only, type Telling, type Told } from './caw.telling';

const partnerOf = ({ dossier, file }: Telling): Identifier => ({
  ref: 'counterpart',
  dossier,
  referral: { ref: 'own', kind: 'cawReferral', id: file },
});

/** The number we gave the CAW of something of others, or its own. */
const numbered = ({ line }: Telling, kind: 'question' | 'consultation'): Identifier => {
  const number = line.needed('onderwerp');
  return apart(number)?.other ?? { ref: 'own', kind, id: number };
};

const begins = (
  telling: Telling,
  kind: 'question' | 'consultation',
  body: Readonly<Record<string, unknown>>,
): HubCommand =>
  telling.say([`${kind}s`], body, {
    remembers: { kind, partnerId: telling.line.needed('onderwerp') },
  });

const goesOn = (
  telling: Telling,
  kind: 'question' | 'consultation',
  part: string,
  body: Readonly<Record<string, unknown>> = {},
): HubCommand => telling.say([`${kind}s`, numbered(telling, kind), part], body);

const planned = (telling: Telling): HubCommand => {
  const { line, organisation } = telling;
  return begins(telling, 'consultation', {
    startsAt: instantOf(line, 'moment'),
    participants: [organisation, partnerOf(telling)],
    ...given({ place: line.text('plaats'), text: line.text('tekst') }),
  });
};

const held = (telling: Telling): HubCommand => {
  const { line, organisation } = telling;
  const partner = partnerOf(telling);
  const present = { caw: [organisation], partner: [partner], allebei: [organisation, partner] };
  return goesOn(telling, 'consultation', 'records', {
    attended: line.neededCode('aanwezig', present),
    ...given({ text: line.text('tekst') }),
  });
};

/** An agreement has no number of the CAW's: it comes back as `<consultation>.<agreement>`. */
const kept = ({ line, say }: Telling): HubCommand => {
  const ids = apart(line.needed('onderwerp'));
  if (!ids) line.fault('onderwerp', 'must be the number of an afspraak');
  const { dossier: consultation, other: agreed } = ids ?? { dossier: '', other: '' };
  const text = line.text('tekst');
  return say(['consultations', consultation, 'keptAgreements'], { agreed, ...given({ text }) });
};

const kinds: Readonly<Record<string, (telling: Telling) => HubCommand>> = {
  vraag: (telling) =>
    begins(telling, 'question', {
      to: partnerOf(telling),
      text: telling.line.needed('tekst'),
    }),
  antwoord: (telling) =>
    goesOn(telling, 'question', 'answers', { text: telling.line.needed('tekst') }),
  vraag_ingetrokken: (telling) => goesOn(telling, 'question', 'withdrawals'),
  overleg_gepland: planned,
  overleg_gehouden: held,
  overleg_geannuleerd: (telling) =>
    goesOn(telling, 'consultation', 'cancellations', { reason: telling.line.needed('tekst') }),
  afspraak_nagekomen: kept,
};

/** A question, a consultation, or what was agreed there. */
export const subject = (telling: Telling): Told =>
  only(telling.line.neededCode('soort', kinds)(telling));

/** How near the client is on a theme of help; the hub knows it as a life domain. */
export const measured = ({ line, say }: Telling): Told => {
  const measuredOn = dayOf(line, 'datum');
  const level = line.text('niveau');
  const missing = line.code('ontbreekt', missingAnswers);
  if ((level === undefined) === (missing === undefined)) {
    line.fault('niveau', 'must stand there, or else ontbreekt');
  }
  if (level !== undefined && !/^[1-5]$/.test(level)) line.fault('niveau', 'must be from 1 to 5');
  return only(
    say(['measurements'], {
      lifeDomain: datedCode(line, 'thema', helpThemes, measuredOn),
      measuredOn,
      measuredBy: line.neededCode('door', measuredBy),
      ...(level === undefined ? {} : { level: Number(level) }),
      ...given({ missing, text: line.text('tekst') }),
    }),
  );
};
