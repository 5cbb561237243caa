import { gdprTerms, labels, type AuditComponents } from '@wisselzone/contracts';
import { namesOrganisation, type Flow, type FlowSide } from '@wisselzone/domain/flow';
import {
  present,
  SEALED_CATEGORIES,
  SPECIAL_CATEGORIES,
  type DataCategory,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { PartiesAt } from '../log/parties-at';

type Schemas = AuditComponents['schemas'];

const ARTICLES: Readonly<Record<(typeof SPECIAL_CATEGORIES)[number], string>> = {
  health: '9',
  justice: '10',
};

/** The flows an organisation takes part in, in the words of the GDPR: its register of processing (article 30). */
export const processingRegister = (
  organisation: OrganisationId,
  parties: PartiesAt,
): Schemas['ProcessingRegister'] => {
  const { organisationType } = parties.party(organisation);
  const isIt = (side: FlowSide): boolean =>
    'organisation' in side
      ? namesOrganisation(side, organisation)
      : side.organisationType === organisationType;
  return {
    organisation,
    ...parties.named(organisation),
    personsConcerned: [...gdprTerms.register.personsConcerned],
    measures: [...gdprTerms.register.measures],
    processings: parties.flows
      .filter(({ source, recipient }) => isIt(source) || isIt(recipient))
      .map(processingOf),
  };
};

const processingOf = (line: Flow): Schemas['Processing'] => {
  const { flow, source, recipient, ground, reference, statutoryDuty, from } = line;
  const { sourceCapacity, inscriptionCapacity, until } = line;
  const [legalBasis] = gdprTerms.ground[ground];
  return {
    ...{ flow, reference, statutoryDuty, from, legalBasis },
    ...present({ sourceCapacity, inscriptionCapacity, until }),
    source: spelled(source),
    recipient: spelled(recipient),
    ground: { code: ground, nl: labels.ground[ground] },
    purposes: line.purposes.map((code) => ({ code, nl: labels.purpose[code] })),
    categories: line.categories.map(categoryOf),
  };
};

const spelled = (side: FlowSide): string =>
  'organisation' in side ? side.organisation : side.organisationType;

const isSealed = (category: DataCategory): boolean =>
  SEALED_CATEGORIES.some((sealed) => sealed === category);

const categoryOf = (code: DataCategory): Schemas['ProcessedCategory'] => {
  const special = SPECIAL_CATEGORIES.find((one) => one === code);
  return {
    code,
    nl: labels.dataCategory[code],
    sealed: isSealed(code),
    ...(special ? { article: ARTICLES[special] } : {}),
    concepts: [...gdprTerms.dataCategory[code]],
  };
};
