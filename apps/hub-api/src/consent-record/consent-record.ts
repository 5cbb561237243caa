import { consentRecordContext, labels } from '@wisselzone/contracts';
import { flowFor } from '@wisselzone/domain/sharing';
import type { DataCategory, Ground, OrganisationId } from '@wisselzone/kernel';
import { hubId, recordEvents } from './consent-record.events';
import type {
  ConsentFacts,
  ConsentRecord,
  ConsentStep,
  KnownParty,
  RecordBasis,
  RecordData,
  RecordParty,
} from './consent-record.types';

/** What a register does not hold is said so: an empty field would read as an oversight, an invented one as a fact. */
export const NOT_RECORDED = 'niet vastgelegd';

const WITHDRAWAL =
  'De persoon kan de toestemming altijd intrekken, helemaal of voor een deel, bij elke organisatie in dit bewijs: met een gesprek, een telefoontje of een bericht.';

const BASIS: Readonly<Record<Ground, string>> = {
  publicTask: 'eu-gdpr:A6-1-e',
  legalDuty: 'eu-gdpr:A6-1-c',
  protocol: 'eu-gdpr:A6-1-e',
  deliberation: 'eu-gdpr:A6-1-e',
  vitalInterest: 'eu-gdpr:A6-1-d',
  gdprConsent: 'eu-gdpr:A6-1-a',
  ownFile: 'eu-gdpr:A6-1-e',
};

/** A consent as the log knows it, as ISO/IEC TS 27560 asks it, in the terms of W3C DPV. */
export const consentRecord = (facts: ConsentFacts): ConsentRecord => {
  const { consent, person, steps, notice, at } = facts;
  return {
    '@context': consentRecordContext,
    id: hubId(consent.consent),
    type: 'ConsentRecord',
    schemaVersion: 'https://w3id.org/dpv/schema/dpv-27560#record',
    identifier: consent.consent,
    created: at,
    dataSubject: { id: hubId(person), type: 'DataSubject', identifier: person },
    notice: { id: notice.url, type: 'ConsentNotice', language: notice.language },
    jurisdiction: 'loc:BE',
    applicableLaw: 'eu-gdpr:GDPR',
    controllers: controllersOf(steps).map((one) => partyOf(facts.partyOf(one), 'DataController')),
    recipients: consent.recipients.map((one) => partyOf(facts.partyOf(one), 'Recipient')),
    lawfulBases: consent.recipients.flatMap((recipient) => basesOf(facts, recipient)),
    process: processOf(facts),
    withdrawal: { type: 'WithdrawConsent', description: WITHDRAWAL, exercisedAt: notice.url },
    events: recordEvents(steps, person),
    withheld: onceEach(facts.withheld),
  };
};

/** Each organisation that wrote some of it is decided on by itself; the answer is one. */
const onceEach = (withheld: ConsentFacts['withheld']): ConsentRecord['withheld'] =>
  withheld
    .map(({ category, reason }) => ({ category, reason }))
    .filter(
      ({ category, reason }, nth, all) =>
        all.findIndex((one) => one.category === category && one.reason === reason) === nth,
    );

const processOf = ({ consent, notice }: ConsentFacts): ConsentRecord['process'] => ({
  type: 'Process',
  purpose: {
    id: `hub:purpose/${consent.purpose}`,
    type: 'Purpose',
    title: labels.purpose[consent.purpose],
  },
  personalData: categoriesOf(consent).map((category) =>
    dataOf(category, consent.categories[category]),
  ),
  storage: [
    { type: 'StorageLocation', location: notice.countries.map((country) => `loc:${country}`) },
    { type: 'StorageDuration', duration: notice.retention },
  ],
});

const categoriesOf = ({ categories }: ConsentFacts['consent']): readonly DataCategory[] =>
  Object.keys(categories) as DataCategory[];

/** Health is of GDPR article 9; justice of article 10, for which DPV has no class but sensitive. */
const dataOf = (
  category: DataCategory,
  withdrawn: Pick<RecordData, 'withdrawnAt'> | undefined,
): RecordData => {
  const said = { identifier: category, title: labels.dataCategory[category], ...withdrawn };
  if (category === 'health')
    return { type: 'SpecialCategoryPersonalData', ...said, gdprArticle: '9' };
  if (category === 'justice') return { type: 'SensitivePersonalData', ...said, gdprArticle: '10' };
  return { type: 'PersonalData', ...said };
};

/** Who put it to the person or recorded her answer. */
const controllersOf = (steps: readonly ConsentStep[]): readonly OrganisationId[] => [
  ...new Set(
    steps
      .filter(({ fact: { type } }) =>
        ['ConsentRequested', 'ConsentGiven', 'ConsentRenewed'].includes(type),
      )
      .map(({ fact }) => fact.by),
  ),
];

const partyOf = (party: KnownParty, type: RecordParty['type']): RecordParty => {
  const { name, telephone, email } = party.contactPoint ?? {};
  const contact = [name, telephone, email].filter((one) => one !== undefined);
  const numbers = [party.enterpriseNumber, party.ovoCode].filter((one) => one !== undefined);
  return {
    id: hubId(party.organisation),
    type,
    identifier: party.organisation,
    name: party.name ?? NOT_RECORDED,
    // The register of organisations holds no postal addresses.
    address: NOT_RECORDED,
    contact: contact.length > 0 ? contact : [NOT_RECORDED],
    // Of a party that no register knows, its kind is a guess as well.
    organisationType:
      party.name === undefined ? NOT_RECORDED : labels.organisationType[party.organisationType],
    ...(numbers.length > 0 ? { numbers } : {}),
  };
};

/** What each category may go to a recipient on, by the register of flows at the moment asked about. */
const basesOf = (facts: ConsentFacts, recipient: OrganisationId): readonly RecordBasis[] => {
  const [source] = controllersOf(facts.steps);
  if (!source) return [];
  const { purpose } = facts.consent;
  const parties = { source: facts.partyOf(source), recipient: facts.partyOf(recipient) };
  const grounds = new Map<Ground | undefined, DataCategory[]>();
  for (const category of categoriesOf(facts.consent)) {
    const flow = flowFor(category, { flows: facts.flows, parties }, { purpose, at: facts.at });
    grounds.set(flow?.ground, [...(grounds.get(flow?.ground) ?? []), category]);
  }
  return [...grounds].map(([ground, categories]) => ({
    type: ['LegalBasis', ground ? BASIS[ground] : 'NotRecorded'],
    title: ground ? labels.ground[ground] : NOT_RECORDED,
    recipient: hubId(recipient),
    categories,
  }));
};
