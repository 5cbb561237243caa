import { dossierDecider, type DossierCommand } from '@wisselzone/domain/dossier';
import {
  CONSENT_STATUS_CODES,
  DATA_CATEGORY_CODES,
  ORGANISATION_TYPE_CODES,
  PURPOSE_CODES,
  SEALED_CATEGORIES,
  type ConsentId,
  type ConsentStatus,
  type Day,
  type Instant,
  type OrganisationType,
  type PersonId,
  type Purpose,
  type ReferralId,
  type SubjectId,
} from '@wisselzone/kernel';
import { everyCategory, flowsBetween, recipient, source } from '../samples/sharing.samples';
import { mayShare } from './may-share';

/**
 * The full matrix of recipient × purpose × category × consent state × time, each consent told as a history,
 * against an oracle that shares no line with the policy: it is written as a lawyer would answer.
 */
const MOMENTS = { asked: '2026-06-01', during: '2026-06-10', afterwards: '2026-12-01' } as const;
type Moment = keyof typeof MOMENTS;
const consent = 'cc000000-0000-4000-8000-000000000001' as ConsentId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;
const at = (day: string): Instant => `${day}T10:00:00.000Z` as Instant;
const about = (day: string) => ({ by: source, subject, now: at(day), consent });

const terms = (until: string) =>
  ({
    purpose: 'guidance',
    categories: SEALED_CATEGORIES,
    recipients: [recipient],
    from: '2026-06-02' as Day,
    until: until as Day,
  }) as const;
const given = (until = '2026-10-31'): DossierCommand => ({
  ...about('2026-06-02'),
  ...terms(until),
  type: 'GiveConsent',
  method: 'digital',
});
const text = 'because of what happened';

const ROADS: Readonly<Record<ConsentStatus, readonly DossierCommand[]>> = {
  requested: [{ ...about('2026-06-02'), ...terms('2026-10-31'), type: 'RequestConsent' }],
  requestDeferred: [
    { ...about('2026-06-02'), ...terms('2026-10-31'), type: 'RequestConsent' },
    { ...about('2026-06-03'), type: 'DeferConsentRequest' },
  ],
  refused: [
    { ...about('2026-06-02'), ...terms('2026-10-31'), type: 'RequestConsent' },
    { ...about('2026-06-03'), type: 'RefuseConsent' },
  ],
  given: [given()],
  renewed: [
    given(),
    {
      ...about('2026-06-03'),
      type: 'RenewConsent',
      from: '2026-06-03' as Day,
      until: '2026-11-15' as Day,
      method: 'digital',
    },
  ],
  withdrawn: [given(), { ...about('2026-06-05'), type: 'WithdrawConsent' }],
  revoked: [given(), { ...about('2026-06-05'), type: 'RevokeConsent', text }],
  expired: [given('2026-06-04'), { ...about('2026-06-05'), type: 'ExpireConsent' }],
  invalidated: [given(), { ...about('2026-06-05'), type: 'InvalidateConsent', text }],
  unknown: [given(), { ...about('2026-06-05'), type: 'MarkConsentUnknown', text }],
};

const opening: readonly DossierCommand[] = [
  {
    ...{ by: source, subject, now: at('2026-05-01') },
    ...{ type: 'OpenDossier', person: 'b0000000-0000-4000-8000-000000000001' as PersonId },
  },
  {
    ...{ by: source, subject, now: at('2026-05-02'), type: 'RequestReferral', kind: 'support' },
    ...{ referral: 'ef000000-0000-4000-8000-000000000001' as ReferralId, to: recipient },
    ...{ urgency: 'routine', purpose: 'guidance', categories: ['guidance'], reason: text },
    ...{ receiveBy: at('2026-06-30'), decideBy: at('2026-07-30'), expiresAt: at('2027-07-30') },
  },
];

const dossierIn = (status: ConsentStatus, moment: Moment) => {
  const told = [...opening, ...ROADS[status]].filter(({ now }) => now <= at(MOMENTS[moment]));
  let dossier = dossierDecider.initial;
  for (const command of told) {
    const decision = dossierDecider.decide(command, dossier);
    if (!decision.ok) throw new Error(`${command.type} fails: ${decision.error.code}`);
    for (const event of decision.events)
      dossier = dossierDecider.evolve(dossier, { ...event, by: command.by, at: command.now });
  }
  return dossier;
};

interface Case {
  readonly from: OrganisationType;
  readonly purpose: Purpose | 'control';
  readonly category: string;
  readonly status: ConsentStatus;
  readonly moment: Moment;
  readonly line: 'ordinary' | 'statutory' | 'none';
}

const SECRET: readonly string[] = ['ocmw', 'caw'];
const SPECIAL: readonly string[] = ['health', 'justice'];
const SAID_BY_STATE: Readonly<Record<ConsentStatus, readonly [during: string, after: string]>> = {
  requested: ['noClearance', 'noClearance'],
  requestDeferred: ['noClearance', 'noClearance'],
  refused: ['noClearance', 'noClearance'],
  given: ['covered', 'expired'],
  renewed: ['covered', 'expired'],
  withdrawn: ['withdrawn', 'withdrawn'],
  revoked: ['revoked', 'revoked'],
  expired: ['expired', 'expired'],
  invalidated: ['invalidated', 'invalidated'],
  unknown: ['noClearance', 'noClearance'],
};

const saidBy = ({ status, moment, purpose }: Case): string => {
  if (moment === 'asked' || purpose !== 'guidance') return 'noClearance';
  return SAID_BY_STATE[status][moment === 'during' ? 0 : 1];
};

const oracle = (one: Case): string => {
  const { from, purpose, category, line } = one;
  if (purpose === 'control') return 'purposeForbidden';
  if (line === 'none') return 'noGround';
  if (category === 'process' || line === 'statutory') return 'covered';
  const secret = SECRET.includes(from) || SPECIAL.includes(category);
  return secret ? saidBy(one) : 'covered';
};

const PURPOSES = [...PURPOSE_CODES, 'control'] as const;
const LINES = ['ordinary', 'statutory', 'none'] as const;

const answersOf = ({ from, purpose, status, moment, line }: Omit<Case, 'category'>) =>
  ORGANISATION_TYPE_CODES.flatMap((to) => {
    const { general } = flowsBetween(from, to);
    if (!general) throw new Error('the samples have no general line');
    const all = { ...general, purposes: PURPOSE_CODES, categories: DATA_CATEGORY_CODES };
    const flows = line === 'none' ? [] : [{ ...all, statutoryDuty: line === 'statutory' }];
    const parties = {
      source: { organisation: source, organisationType: from, mayReceive: [] },
      recipient: { organisation: recipient, organisationType: to, mayReceive: SEALED_CATEGORIES },
    };
    const answer = mayShare(
      { dossier: dossierIn(status, moment), flows, parties },
      {
        ...{ recipient, role: 'counsellor', action: 'read', purpose },
        ...{ categories: everyCategory, at: at(MOMENTS[moment]) },
      },
    );
    return [
      ...answer.covered.map(({ category }) => ({ category, said: 'covered' })),
      ...answer.withheld.map(({ category, reason }) => ({ category, said: reason })),
    ];
  });

describe('trust 26: the full matrix of recipient, purpose, category, consent state and time', () => {
  it.each(CONSENT_STATUS_CODES)('decides as written, for every answer in state %s', (status) => {
    let asked = 0;
    for (const from of ORGANISATION_TYPE_CODES)
      for (const purpose of PURPOSES)
        for (const moment of Object.keys(MOMENTS) as Moment[])
          for (const line of LINES)
            for (const { category, said } of answersOf({ from, purpose, status, moment, line })) {
              const expected = oracle({ from, purpose, category, status, moment, line });
              if (said !== expected)
                throw new Error(
                  `${from} ${purpose} ${category} ${moment} ${line}: ${said} is not ${expected}`,
                );
              asked += 1;
            }
    expect(asked).toBe(18_144);
  });
});
