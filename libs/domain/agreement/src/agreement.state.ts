import {
  isWithin,
  present,
  type Fact,
  type Instant,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { AgreementEvent, AgreementRegistered, AgreementTerms } from './agreement.events';
import type { Template } from './template.events';
import { evolveTemplates } from './template.state';

/** One cooperation agreement as it stands now. */
export type Agreement = AgreementRegistered['plain'] & { readonly templates: readonly Template[] };

/** Working days for every kind of step. */
export interface Deadlines {
  readonly receive: number;
  readonly decide: number;
  readonly expire: number;
  readonly takeBack: number;
  /** A question outside any referral. */
  readonly answer: number;
}

/** What holds between two organisations that agreed nothing else. */
export const defaultDeadlines: Deadlines = {
  receive: 2,
  decide: 10,
  expire: 20,
  takeBack: 10,
  answer: 5,
};

/** The terms alone, each as it was said. */
export const termsOf = (said: AgreementTerms): AgreementTerms => {
  const { from, until, purposes, categories, deadlines, contacts } = said;
  const { cooperationLine, reference } = said;
  return {
    from,
    purposes,
    categories,
    deadlines,
    contacts,
    ...present({ until, cooperationLine, reference }),
  };
};

/** Folds one event of one agreement. An event before its registration changes nothing. */
export const evolveAgreement = (
  known: Agreement | undefined,
  event: Fact<AgreementEvent>,
): Agreement | undefined => {
  if (event.type === 'AgreementRegistered') return { ...event.plain, templates: [] };
  if (!known) return undefined;
  const { agreement, parties, templates } = known;
  switch (event.type) {
    case 'AgreementAmended':
      return { agreement, parties, ...termsOf(event.plain), templates };
    case 'AgreementEnded':
      return { ...known, until: event.plain.until };
    case 'TemplateAdded':
    case 'TemplateEnded':
      return { ...known, templates: evolveTemplates(templates, event) };
  }
};

/** The agreement in force between two organisations: the one that began last, when there are several. */
export const agreementBetween = (
  agreements: readonly Agreement[],
  [one, other]: readonly [OrganisationId, OrganisationId],
  at: Instant,
): Agreement | undefined =>
  agreements
    .filter(({ parties }) => parties.includes(one) && parties.includes(other))
    .filter((agreement) => isWithin(agreement, at))
    .reduce<Agreement | undefined>(
      (last, next) => (last && beginOf(last) > beginOf(next) ? last : next),
      undefined,
    );

/** Orders agreements the same everywhere, those of one day included. */
const beginOf = ({ from, agreement }: Agreement): string => `${from} ${agreement}`;

/** The working days that hold under an agreement; the default for what it does not say. */
export const deadlinesUnder = (agreement: Agreement | undefined): Deadlines => ({
  ...defaultDeadlines,
  ...agreement?.deadlines,
});
