import { evolveConsent, type Consent, type ConsentEvent } from '@wisselzone/domain/consent';
import type { Flow } from '@wisselzone/domain/sharing';
import type {
  DataCategory,
  Day,
  Fact,
  Instant,
  OrganisationId,
  PersonId,
  Recorded,
} from '@wisselzone/kernel';
import { aConsent, caw, ocmw, vdab } from '../../../libs/domain/consent/samples/consent.samples';
import type { ConsentFacts, KnownParty } from '../src/consent-record/consent-record.types';

export const person = 'b0000000-0000-4000-8000-000000000001' as PersonId;
const later = '2026-10-01T08:00:00.000Z' as Instant;

const parties: Readonly<Record<string, KnownParty>> = {
  [ocmw]: {
    ...{ organisation: ocmw, organisationType: 'ocmw', mayReceive: [], name: 'OCMW <Voorbeeld>' },
    ...{ enterpriseNumber: '0200000000', contactPoint: { name: 'Onthaal', telephone: '+32 1' } },
  },
  [vdab]: { organisation: vdab, organisationType: 'vdab', mayReceive: [], name: 'VDAB & co' },
};
/** As the directory answers for who never registered. */
const stranger = (organisation: OrganisationId): KnownParty => ({
  organisation,
  organisationType: 'partner',
  mayReceive: [],
});

const flow = (categories: readonly DataCategory[]): Flow => ({
  ...{ flow: 'ocmw-vdab', source: { organisation: ocmw }, recipient: { organisation: vdab } },
  ...{ purposes: ['guidance'], categories, ground: 'protocol', reference: 'P-1' },
  ...{ statutoryDuty: false, from: '2020-01-01' as Day, revision: 1 },
});

const soon = (event: Recorded<ConsentEvent>): Recorded<ConsentEvent> => ({ ...event, at: later });
const { requested, deferred, refused, given, renewed, expired } = aConsent();
const { revoked, invalidated, unknown, housingWithdrawn, guidanceWithdrawn, confirmed } =
  aConsent();

/** A history that ends in each of the ten states, and one in which a part is withdrawn. */
export const histories = {
  requested: [requested],
  requestDeferred: [requested, soon(deferred)],
  refused: [requested, soon(refused)],
  given: [requested, given],
  renewed: [given, soon(renewed)],
  withdrawn: [given, soon(housingWithdrawn), soon(guidanceWithdrawn), soon(confirmed)],
  revoked: [given, soon(revoked)],
  expired: [given, { ...expired, at: '2027-01-01T00:00:00.000Z' as Instant }],
  invalidated: [given, soon(invalidated)],
  unknown: [given, soon(unknown)],
} as const;
export const partlyWithdrawn = [given, soon(housingWithdrawn)] as const;
export const ofHealthAndJustice = [
  {
    ...given,
    plain: { ...given.plain, categories: ['health', 'justice', 'guidance'] },
  } as Recorded<ConsentEvent>,
] as const;

export const factsOf = (
  history: readonly Recorded<ConsentEvent>[],
  changes: Partial<ConsentFacts> = {},
): ConsentFacts => {
  const told: readonly Fact<ConsentEvent>[] = history;
  const consent = told.reduce<Consent | undefined>(evolveConsent, undefined);
  if (!consent) throw new Error('a history begins with a question or an agreement');
  return {
    ...{ consent, person, withheld: [], flows: [flow(['guidance', 'health'])] },
    steps: told.map((fact, index) => ({
      event: `e0000000-0000-4000-8000-00000000000${String(index)}`,
      fact,
    })),
    partyOf: (organisation) => parties[organisation] ?? stranger(organisation),
    notice: {
      ...{ url: 'https://privacy.example/verklaring', language: 'nl' },
      ...{ countries: ['BE'], retention: 'P10Y' },
    },
    at: '2027-02-01T08:00:00.000Z' as Instant,
    ...changes,
  };
};

export { caw, ocmw, vdab };
