import {
  asksToScreenOff,
  cancelledHere,
  appointmentIn,
  categoriesIn,
  contactIn,
  factsOf,
  reasonIn,
  fit,
  given,
  inverse,
  numberOf,
  plainText,
  referenceOf,
  termIn,
  textIn,
  together,
  toldBy,
  type Opening,
  type Step,
  type Told,
} from '@wisselzone/platform/adapter';
import { categories, organisationTypes, stepKinds, subjectKinds } from './caw.codes';
import type { CawLine } from './caw.types';

const TEXT = 4000;
const NOT_SHARED = '(niet gedeeld)';
const theirCategory = inverse(categories) as Readonly<Record<string, string>>;
const typeOf = (organisation: Step['by']): string =>
  organisationTypes[organisation.organisationType] ?? 'andere';

type Columns = CawLine['row'];

const contactColumns = (step: Step): Columns => {
  const contact = contactIn(step);
  return contact
    ? {
        contact_naam: contact.name,
        contact_telefoon: contact.telephone,
        contact_email: contact.email,
      }
    : {};
};

const personColumns = ({ identity = {}, contact = {} }: Opening['person']): Columns => ({
  rrn: identity.ssin,
  naam: identity.familyName ?? NOT_SHARED,
  voornaam: identity.givenName ?? NOT_SHARED,
  geboortedatum: identity.birthDate,
  telefoon: contact.telephone,
});

/** A question of another organisation to this CAW. */
export const toVerwijzing = (step: Step, { person }: Opening): CawLine => {
  return {
    kind: 'verwijzingen',
    row: {
      verwijzing_nr: together(step.dossier, plainText(step, 'referral') ?? ''),
      soort_vraag: step.plain['kind'] === 'transfer' ? 'overname' : 'meewerken',
      van_soort: typeOf(step.by),
      van_nummer: numberOf(step.by),
      van_naam: step.by.name,
      ...contactColumns(step),
      ...personColumns(person),
      dringend: step.plain['urgency'] === 'urgent' ? 'ja' : 'nee',
      reden: fit(reasonIn(step) ?? NOT_SHARED, TEXT),
      vraag: fit(textIn(step, 'guidance', 'question') ?? NOT_SHARED, TEXT),
      verstuurd_op: step.occurredAt,
    },
  };
};

const withdrawals = (step: Step, file: string): readonly CawLine[] => {
  const withdrawn = categoriesIn(step);
  const number = together(plainText(step, 'consent') ?? '', step.id);
  return withdrawn.map((category, index) => ({
    kind: 'intrekkingen',
    row: {
      intrekking_nr: `${number}.${String(index + 1)}-${String(withdrawn.length)}`,
      caw_nr: file,
      rubriek: theirCategory[category],
      vanaf: step.occurredAt,
    },
  }));
};

const stepLine = (step: Step, file: string, { category, text }: Told, index: number): CawLine => ({
  kind: 'stappen',
  row: {
    stap_nr: index === 0 ? step.id : `${step.id}.${String(index)}`,
    caw_nr: file,
    tijdstip: step.occurredAt,
    organisatie_soort: typeOf(step.by),
    organisatie_naam: step.by.name,
    medewerker: contactIn(step)?.name,
    soort: step.plain['agreed'] === false ? 'andere' : (stepKinds[step.type] ?? 'andere'),
    rubriek: theirCategory[category],
    tekst: fit(text, TEXT),
    regie_bij: step.holder.name,
  },
});

const subjectLine = (
  step: Step,
  file: string,
  { told: { category, text }, soort, subject }: { told: Told; soort: string; subject?: string },
): CawLine => ({
  kind: 'afstemming',
  row: {
    regel_nr: step.id,
    caw_nr: file,
    tijdstip: step.occurredAt,
    organisatie_soort: typeOf(step.by),
    organisatie_naam: step.by.name,
    soort,
    onderwerp: subject ?? referenceOf(step),
    moment: appointmentIn(step)?.at,
    tegen: termIn(step),
    rubriek: theirCategory[category],
    tekst: fit(text, TEXT),
    regie_bij: step.holder.name,
  },
});

const cancellation = (step: Step, referral: string): CawLine => ({
  kind: 'annuleringen',
  row: {
    annulering_nr: step.id,
    verwijzing_nr: together(step.dossier, referral),
    reden: textIn(step, 'guidance', 'text'),
    tijdstip: step.occurredAt,
  },
});

/** What a step says, or what it is called when nothing of it may be shown. */
const wordsOf = (step: Step): readonly [Told, ...Told[]] => {
  const [first, ...more] = toldBy(step);
  if (first) return [first, ...more];
  const facts = factsOf(step) ?? appointmentIn(step)?.at;
  return [{ category: 'process', text: facts ? `${step.label}: ${facts}` : step.label }];
};

/**
 * A step as lines for a question the CAW already knows under its own number. `subject` is the CAW's own number of
 * the question or consultation it is about, when the CAW began it.
 */
export const toCaw = (step: Step, file: string, subject?: string): readonly CawLine[] => {
  if (asksToScreenOff(step)) return withdrawals(step, file);
  const cancelled = cancelledHere(step);
  if (cancelled) return [cancellation(step, cancelled)];
  const [first, ...more] = wordsOf(step);
  const soort = subjectKinds[step.type];
  if (soort) return [subjectLine(step, file, { told: first, soort, ...given({ subject }) })];
  return [first, ...more].map((one, index) => stepLine(step, file, one, index));
};
