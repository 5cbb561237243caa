import type {
  ConsentId,
  DataCategory,
  Day,
  Instant,
  OrganisationId,
  OrganisationType,
} from '@wisselzone/kernel';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import type {
  Agreement,
  Flow,
  Involvement,
  Necessity,
  Objection,
  Override,
} from '../src/sharing.types';

export const source = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const recipient = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
const stranger = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;

/** The moment of every question in the table. */
export const at = '2026-06-15T10:00:00.000Z' as Instant;
const opened = '2026-03-02T09:00:00.000Z' as Instant;

export const involvements: Readonly<Record<string, Involvement | undefined>> = {
  yes: { since: opened },
  ended: { since: opened, until: '2026-06-01T08:00:00.000Z' as Instant },
  notYet: { since: '2026-06-16T08:00:00.000Z' as Instant },
  no: undefined,
};

const ALL: readonly DataCategory[] = ['guidance', 'housing', 'notes', 'health', 'justice'];

const line = (
  types: readonly [OrganisationType, OrganisationType],
  changed: Partial<Flow>,
): Flow => ({
  flow: 'general',
  source: { organisationType: types[0] },
  recipient: { organisationType: types[1] },
  purposes: ['guidance'],
  categories: [...ALL, 'statusBenefit'],
  ground: 'protocol',
  reference: 'Protocol 2026-01',
  statutoryDuty: false,
  from: '2026-01-01' as Day,
  revision: 0,
  ...changed,
});

/** The lines of the register that the table names, between two types of organisation. */
export const flowsBetween = (
  from: OrganisationType,
  to: OrganisationType,
): Readonly<Record<string, Flow>> => {
  const with_ = (changed: Partial<Flow>): Flow => line([from, to], changed);
  const one: readonly DataCategory[] = ['guidance'];
  return {
    general: with_({}),
    ended: with_({ until: '2026-06-14' as Day }),
    lastDay: with_({ until: '2026-06-15' as Day }),
    firstDay: with_({ from: '2026-06-15' as Day }),
    future: with_({ from: '2026-06-16' as Day }),
    otherCategory: with_({ categories: ['childcare'] }),
    otherPurpose: with_({ purposes: ['jobPlacement'] }),
    otherParties: with_({ recipient: { organisation: stranger } }),
    reverse: with_({ source: { organisation: recipient }, recipient: { organisation: source } }),
    statutory: with_({ flow: 'statutory', ground: 'legalDuty', statutoryDuty: true }),
    consentGround: with_({ flow: 'consentGround', ground: 'gdprConsent' }),
    namedRecipient: with_({
      flow: 'namedRecipient',
      recipient: { organisation: recipient },
      ground: 'deliberation',
      categories: one,
      revision: 1,
    }),
    namedBoth: with_({
      flow: 'namedBoth',
      source: { organisation: source },
      recipient: { organisation: recipient },
      ground: 'publicTask',
    }),
    aftercareOnly: with_({ purposes: ['aftercare'] }),
    vital: with_({ flow: 'vital', ground: 'vitalInterest' }),
    namedEnded: with_({
      flow: 'namedEnded',
      recipient: { organisation: recipient },
      ground: 'deliberation',
      until: '2026-06-14' as Day,
    }),
    newer: with_({ flow: 'newer', ground: 'publicTask', revision: 7 }),
  };
};

const consent = (number: number): ConsentId =>
  `cc000000-0000-4000-8000-00000000000${String(number)}` as ConsentId;
const withdrawal = '2026-06-10T08:00:00.000Z' as Instant;

const all = (categories: readonly DataCategory[], withdrawnAt?: Instant): Agreement['categories'] =>
  Object.fromEntries(categories.map((category) => [category, withdrawnAt ? { withdrawnAt } : {}]));

const agreed = (changed: Partial<Agreement> = {}): Agreement => ({
  consent: consent(1),
  purpose: 'guidance',
  recipients: [recipient],
  givenAt: opened,
  from: '2026-03-01T23:00:00.000Z' as Instant,
  until: '2026-12-31T23:00:00.000Z' as Instant,
  categories: all(ALL),
  ...changed,
});
const guidanceWithdrawn = (withdrawnAt: Instant): Agreement['categories'] => ({
  ...all(ALL),
  guidance: { withdrawnAt },
});
const untilMay = '2026-05-31T22:00:00.000Z' as Instant;
const revokedAt = '2026-06-11T08:00:00.000Z' as Instant;
const revoked = { as: 'revoked', at: revokedAt } as const;
const second = { consent: consent(2) };
const renewal = {
  givenAt: '2026-06-01T08:00:00.000Z' as Instant,
  until: '2027-05-31T22:00:00.000Z' as Instant,
};
const again = agreed({ consent: consent(2), givenAt: '2026-06-12T08:00:00.000Z' as Instant });

/** What the person agreed to, by the names that the table uses. */
export const agreements: Readonly<Record<string, readonly Agreement[]>> = {
  none: [],
  given: [agreed()],
  otherRecipient: [agreed({ recipients: [stranger] })],
  otherPurpose: [agreed({ purpose: 'jobPlacement' })],
  otherCategory: [agreed({ categories: all(['childcare']) })],
  notYet: [agreed({ from: '2026-06-15T22:00:00.000Z' as Instant })],
  withdrawn: [agreed({ categories: guidanceWithdrawn(withdrawal) })],
  withdrawnAll: [agreed({ categories: all(ALL, withdrawal) })],
  withdrawnLater: [
    agreed({ categories: guidanceWithdrawn('2026-06-15T10:00:00.001Z' as Instant) }),
  ],
  withdrawnBeside: [
    agreed(),
    agreed({ consent: consent(2), categories: guidanceWithdrawn(withdrawal) }),
  ],
  givenAgain: [agreed({ categories: guidanceWithdrawn(withdrawal) }), again],
  // What was only asked, put off or refused is no agreement: the dossier does not list it as one.
  requested: [],
  requestDeferred: [],
  refused: [],
  refusedThenGiven: [again],
  renewed: [agreed(renewal)],
  renewedWithout: [agreed({ ...renewal, categories: guidanceWithdrawn(withdrawal) })],
  revoked: [agreed({ ended: revoked })],
  revokedLater: [agreed({ ended: { as: 'revoked', at: '2026-06-15T10:00:00.001Z' as Instant } })],
  revokedBeside: [agreed(), agreed({ ...second, ended: revoked })],
  withdrawnThenRevoked: [agreed({ categories: guidanceWithdrawn(withdrawal), ended: revoked })],
  invalidated: [agreed({ ended: { as: 'invalidated', at: revokedAt } })],
  invalidatedBeside: [agreed(), agreed({ ...second, ended: { as: 'invalidated', at: revokedAt } })],
  unknown: [agreed({ ended: { as: 'unknown', at: revokedAt } })],
  unknownBeside: [agreed(), agreed({ ...second, ended: { as: 'unknown', at: revokedAt } })],
  forAftercare: [agreed({ purpose: 'aftercare' })],
  givenLate: [agreed({ givenAt: '2026-06-14T08:00:00.000Z' as Instant })],
  givenLateWithdrawn: [
    agreed({
      givenAt: '2026-06-14T08:00:00.000Z' as Instant,
      categories: guidanceWithdrawn('2026-06-15T08:00:00.000Z' as Instant),
    }),
  ],
  expired: [agreed({ until: untilMay })],
  expiredThenWithdrawn: [agreed({ until: untilMay, categories: guidanceWithdrawn(withdrawal) })],
  expiredThenGiven: [agreed({ until: untilMay }), again],
};

export const everyCategory: readonly DataCategory[] = ['process', ...SEALED_CATEGORIES];

const objected = (changed: Partial<Objection> = {}): readonly Objection[] => [
  {
    objection: 'cb000000-0000-4000-8000-000000000001' as Objection['objection'],
    since: '2026-06-12T08:00:00.000Z' as Instant,
    ...changed,
  },
];
const precisely: Partial<Objection> = {
  purposes: ['guidance'],
  categories: ['guidance'],
  recipients: [recipient],
};

/** What the person objects to, by the names that the table uses. */
export const objections: Readonly<Record<string, readonly Objection[]>> = {
  none: [],
  everything: objected(),
  category: objected({ categories: ['guidance'] }),
  otherCategory: objected({ categories: ['childcare'] }),
  recipient: objected({ recipients: [recipient] }),
  otherRecipient: objected({ recipients: [stranger] }),
  purpose: objected({ purposes: ['guidance'] }),
  otherPurpose: objected({ purposes: ['jobPlacement'] }),
  precise: objected(precisely),
  lifted: objected({ liftedAt: '2026-06-13T08:00:00.000Z' as Instant }),
  earlyEverything: objected({ since: opened }),
  earlyCategory: objected({ since: opened, categories: ['guidance'] }),
  earlyPrecise: objected({ since: opened, ...precisely }),
};

const necessary = (changed: Partial<Necessity> = {}): readonly Necessity[] => [
  {
    necessity: 'ce000000-0000-4000-8000-000000000001' as Necessity['necessity'],
    by: source,
    purpose: 'guidance',
    categories: ALL,
    recipients: [recipient],
    since: '2026-06-15T08:00:00.000Z' as Instant,
    until: '2026-06-16T08:00:00.000Z' as Instant,
    ended: false,
    ...changed,
  },
];

/** The states of necessity, by the names that the table uses. */
export const necessities: Readonly<Record<string, readonly Necessity[]>> = {
  none: [],
  declared: necessary(),
  byAnother: necessary({ by: recipient }),
  otherRecipient: necessary({ recipients: [stranger] }),
  otherPurpose: necessary({ purpose: 'aftercare' }),
  otherCategory: necessary({ categories: ['childcare'] }),
};

/** As the dossier keeps them, by id. */
export const byId = <One extends Objection | Necessity>(
  ones: readonly One[],
): Readonly<Record<string, One>> =>
  Object.fromEntries(ones.map((one, index) => [String(index), one]));

export const overrideId = 'cd000000-0000-4000-8000-000000000001' as Override['override'];
const overriding = (changed: Partial<Override> = {}): readonly Override[] => [
  {
    override: overrideId,
    by: recipient,
    asker: '60000000-0000-4000-8000-000000000001',
    minutes: 60,
    startedAt: '2026-06-15T09:30:00.000Z' as Instant,
    confirmBy: '2026-06-15T10:30:00.000Z' as Instant,
    reviewBy: '2026-06-17T21:59:59.999Z' as Instant,
    openFrom: '2026-06-15T09:40:00.000Z' as Instant,
    openUntil: '2026-06-15T10:40:00.000Z' as Instant,
    ended: false,
    reviewed: false,
    ...changed,
  },
];
const { openFrom: _, openUntil: __, ...unconfirmed } = overriding()[0] as Override;

/** The overrides of who asks, by the names that the table uses. */
export const overrides: Readonly<Record<string, readonly Override[]>> = {
  none: [],
  open: overriding(),
  unconfirmed: [unconfirmed],
  over: overriding({ openUntil: at }),
  ofAnother: overriding({ by: stranger }),
  unheardOf: [],
};
