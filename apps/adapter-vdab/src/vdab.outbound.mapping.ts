import {
  appointmentIn,
  asksToScreenOff,
  cancelledHere,
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
import {
  categories,
  conditionStates,
  lifeDomains,
  livingWages,
  mandateForms,
  partnerKinds,
  stepKinds,
} from './vdab.codes';
import type { VdabCall } from './vdab.types';

const TEXT = 4000;
const NOT_SHARED = '(niet gedeeld)';
const theirCategory = inverse(categories) as Readonly<Record<string, string>>;
const theirDomain = inverse(lifeDomains) as Readonly<Record<string, string>>;
const theirState = inverse(conditionStates) as Readonly<Record<string, string>>;

const theirForm = inverse(mandateForms) as Readonly<Record<string, string>>;
const theirLivingWage = inverse(livingWages) as Readonly<Record<string, string>>;

type Organisation = Step['by'];

const party = (organisation: Organisation, more: object = {}): object => ({
  Nummer: numberOf(organisation),
  SoortPartner: partnerKinds[organisation.organisationType] ?? 'KBI',
  Naam: organisation.name,
  ...more,
});

const contactPerson = (step: Step): object | undefined => {
  const contact = contactIn(step);
  return (
    contact && given({ Naam: contact.name, Telefoon: contact.telephone, Email: contact.email })
  );
};

const person = ({ identity = {}, contact = {} }: Opening['person']): object =>
  given({
    INSZ: identity.ssin,
    Naam: identity.familyName ?? NOT_SHARED,
    Voornaam: identity.givenName ?? NOT_SHARED,
    Geboortedatum: identity.birthDate,
    Telefoon: contact.telephone,
    Email: contact.email,
  });

const named = (table: Readonly<Record<string, string>>, code: unknown): string | undefined =>
  typeof code === 'string' ? table[code] : undefined;

const condition = (section: object): readonly object[] => {
  const { lifeDomain, state, text } = section as Readonly<Record<string, unknown>>;
  const Levensdomein = named(theirDomain, lifeDomain);
  const Stand = named(theirState, state);
  if (!Levensdomein || !Stand) return [];
  const Toelichting = typeof text === 'string' ? fit(text, TEXT) : undefined;
  return [given({ Levensdomein, Stand, Toelichting })];
};

const appointment = (step: Step): object | undefined => {
  const at = textIn(step, 'guidance', 'desiredMoment');
  return at ? { Tijdstip: at } : undefined;
};

const fitting = (text: string | undefined): string | undefined => text && fit(text, TEXT);

/** A referral to VDAB as its `RegistreerToeleiding`. */
export const toToeleiding = (step: Step, opening: Opening): VdabCall => {
  const referral = plainText(step, 'referral') ?? '';
  const known = opening.conditions.flatMap(({ section }) => condition(section));
  const { kind, purpose, urgency } = step.plain;
  return {
    to: 'toeleidingen',
    body: {
      Referte: together(step.dossier, referral),
      Persoon: person(opening.person),
      Toeleiding: {
        Id: referral,
        Van: party(step.by, given({ Contactpersoon: contactPerson(step) })),
        Naar: party(step.own, given({ Dienst: textIn(step, 'guidance', 'addressedService') })),
        SoortToeleiding: kind === 'transfer' ? 'OVERDRACHT' : 'ONDERSTEUNING',
        RedenToeleiding: purpose === 'jobPlacement' ? 'R01' : 'R99',
        Dringend: urgency === 'urgent',
        ...given({
          Toelichting: fitting(reasonIn(step)),
          Vraag: fitting(textIn(step, 'guidance', 'question')),
          Contextvoorwaarden: known.length > 0 ? known : undefined,
          AfspraakMoment: appointment(step),
        }),
      },
    },
  };
};

const kindOf = (step: Step): string =>
  step.plain['agreed'] === false ? 'ANDERE' : (stepKinds[step.type] ?? 'ANDERE');

const stepBody = (step: Step, told: Told, index: number, subject?: string): object => {
  const moment = index === 0 ? appointmentIn(step) : undefined;
  return {
    Referte: index === 0 ? step.id : `${step.id}.${String(index)}`,
    Soort: kindOf(step),
    Tijdstip: step.occurredAt,
    Organisatie: party(step.by),
    ...given({
      Medewerker: contactPerson(step),
      Categorie: theirCategory[told.category],
      Omschrijving: fit(told.text, TEXT),
      Moment: moment && given({ Tijdstip: moment.at, Plaats: moment.place }),
      Onderwerp: subject ?? referenceOf(step),
      Termijn: termIn(step),
      RegieBij: step.holder.name,
    }),
  };
};

const steps = (step: Step, subject?: string): readonly VdabCall[] => {
  const facts = factsOf(step);
  const plain = { category: 'process', text: facts ? `${step.label}: ${facts}` : step.label };
  const told = toldBy(step);
  return (told.length > 0 ? told : [plain]).map((one, index) => ({
    to: 'stappen',
    body: stepBody(step, one, index, subject) as VdabCall['body'],
  }));
};

/**
 * Any other step as what VDAB must be told about a waiting file it already has. `subject` is VDAB's own number of
 * the question or consultation it is about, when VDAB began it.
 */
export const toVdab = (step: Step, subject?: string): readonly VdabCall[] => {
  if (asksToScreenOff(step)) {
    const body = {
      Referte: together(plainText(step, 'consent') ?? '', step.id),
      Categorieen: categoriesIn(step).map((category) => theirCategory[category]),
      Vanaf: step.occurredAt,
    };
    return [{ to: 'intrekkingen', body }];
  }
  if (cancelledHere(step)) {
    const Reden = textIn(step, 'guidance', 'text') ?? step.label;
    return [{ to: 'annulering', body: { Referte: step.id, Reden: fit(Reden, TEXT) } }];
  }
  return steps(step, subject);
};

/** A registration on a mandate that VDAB is asked to make. */
export const toInschrijving = (step: Step): VdabCall => {
  const registration = plainText(step, 'registration') ?? '';
  const mandate = step.view.mandates?.find(({ id }) => id === step.plain['mandate']);
  return {
    to: 'inschrijvingen',
    body: {
      Referte: together(step.dossier, registration),
      Aanvrager: party(step.by, given({ Contactpersoon: contactPerson(step) })),
      ...given({
        Mandaat: mandate && {
          Vorm: theirForm[mandate.method],
          Van: mandate.from,
          Tot: mandate.until,
        },
        Leefloon: named(theirLivingWage, textIn(step, 'statusBenefit', 'livingWage')),
        Toelichting: fitting(textIn(step, 'guidance', 'text')),
      }),
    },
  };
};
