import {
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
  textIn,
  together,
  toldBy,
  type Opening,
  type Step,
} from '@wisselzone/platform/adapter';
import { categories, stepKinds } from './gtb.codes';
import type { GtbCall } from './gtb.types';

const TEXT = 4000;
const NOT_SHARED = '(niet gedeeld)';
const theirCategory = inverse(categories) as Readonly<Record<string, string>>;

const party = ({ by }: Step): object => ({ nummer: numberOf(by), naam: by.name });

const contactOf = (step: Step): object | undefined => {
  const contact = contactIn(step);
  return contact && given({ naam: contact.name, telefoon: contact.telephone });
};

/** A question of another organisation to GTB, as its `aanmelding`. */
export const toAanmelding = (step: Step, { person }: Opening): GtbCall => {
  const { identity = {}, contact = {} } = person;
  return {
    to: 'aanmeldingen',
    body: given({
      referte: together(step.dossier, plainText(step, 'referral') ?? ''),
      van: party(step),
      contact: contactOf(step),
      dringend: step.plain['urgency'] === 'urgent',
      persoon: given({
        insz: identity.ssin,
        naam: identity.familyName ?? NOT_SHARED,
        voornaam: identity.givenName ?? NOT_SHARED,
        telefoon: contact.telephone,
      }),
      reden: fit(reasonIn(step) ?? NOT_SHARED, TEXT),
      vraag: fit(textIn(step, 'guidance', 'question') ?? NOT_SHARED, TEXT),
    }),
  };
};

const withdrawal = (step: Step): GtbCall => ({
  to: 'intrekkingen',
  body: {
    intrekking: together(plainText(step, 'consent') ?? '', step.id),
    rubrieken: categoriesIn(step).map((category) => theirCategory[category] ?? category),
    vanaf: step.occurredAt,
  },
});

/** A step of another organisation, as calls on the file that GTB has of it. */
export const toGtb = (step: Step): readonly GtbCall[] => {
  if (asksToScreenOff(step)) return [withdrawal(step)];
  const about = { id: step.id, tijdstip: step.occurredAt, organisatie: party(step) };
  if (cancelledHere(step)) return [{ to: 'annulering', body: about }];
  const facts = factsOf(step);
  const plain = { category: 'process', text: facts ? `${step.label}: ${facts}` : step.label };
  const told = toldBy(step);
  return (told.length > 0 ? told : [plain]).map(({ category, text }, index) => ({
    to: 'stappen',
    body: given({
      ...about,
      id: index === 0 ? step.id : `${step.id}.${String(index)}`,
      soort: stepKinds[step.type] ?? 'ANDERE',
      rubriek: theirCategory[category],
      tekst: fit(text, TEXT),
      regie: step.holder.name,
    }),
  }));
};
