import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
} from 'fast-check';
import { dossierDecider, type Dossier, type DossierCommand } from '@wisselzone/domain/dossier';
import type {
  ConsentId,
  DataCategory,
  Day,
  Instant,
  NecessityId,
  ObjectionId,
  PersonId,
  ReferralId,
  SealedCategory,
  SubjectId,
} from '@wisselzone/kernel';
import { flowsBetween, recipient, source } from '../samples/sharing.samples';
import { mayShare } from './may-share';
import type { Flow, SharingAnswer } from './sharing.types';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const START = Date.parse('2026-06-01T08:00:00.000Z');
const HOUR = 3_600_000;
const CATEGORIES: readonly SealedCategory[] = ['guidance', 'housing', 'health'];
const OTHER = 'a0000000-0000-4000-8000-000000000007' as typeof recipient;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;
const REASON = 'a reason of more than twenty characters';

const instant = (hour: number): Instant => new Date(START + hour * HOUR).toISOString() as Instant;
const day = (hour: number): Day => instant(hour).slice(0, 10) as Day;
const id = <Id>(family: string, number: number): Id =>
  `${family}000000-0000-4000-8000-00000000000${String(number)}` as Id;

const TURNS = [
  ...['RequestConsent', 'DeferConsentRequest', 'RefuseConsent', 'GiveConsent', 'RenewConsent'],
  ...['WithdrawConsent', 'RevokeConsent', 'InvalidateConsent', 'MarkConsentUnknown'],
  ...['ExpireConsent', 'RaiseObjection', 'LiftObjection', 'DeclareNecessity', 'EndNecessity'],
] as const;

/** One thing that somebody tries; what the rules refuse simply does not happen. */
const tries = record({
  type: constantFrom(...TURNS),
  which: integer({ min: 1, max: 2 }),
  pause: integer({ min: 0, max: 400 }),
  lasts: integer({ min: 1, max: 40 }),
  categories: shuffledSubarray([...CATEGORIES], { minLength: 1 }),
  to: constantFrom(recipient, OTHER),
  narrow: constantFrom('none', 'categories', 'all'),
});
interface Tried {
  readonly type: (typeof TURNS)[number];
  readonly which: number;
  readonly pause: number;
  readonly lasts: number;
  readonly categories: readonly SealedCategory[];
  readonly to: typeof recipient;
  readonly narrow: string;
}

const termsOf = ({ categories, to, lasts }: Tried, hour: number) => ({
  purpose: 'guidance' as const,
  categories,
  recipients: [to],
  from: day(hour),
  until: day(hour + 24 * lasts),
});

const narrowed = ({ narrow, categories, to }: Tried) => ({
  ...(narrow === 'none' ? {} : { categories }),
  ...(narrow === 'all' ? { recipients: [to], purposes: ['guidance' as const] } : {}),
});

const commandOf = (tried: Tried, hour: number): DossierCommand => {
  const asked = { by: source, subject, now: instant(hour), text: REASON };
  if (tried.type === 'RaiseObjection')
    return {
      ...{ ...asked, ...narrowed(tried), type: tried.type },
      objection: id<ObjectionId>('cb', tried.which),
    };
  // A command reads its own fields; which of these that are, its type says.
  return {
    ...asked,
    ...termsOf(tried, hour),
    type: tried.type,
    consent: id<ConsentId>('cc', tried.which),
    objection: id<ObjectionId>('cb', tried.which),
    necessity: id<NecessityId>('ce', tried.which),
    method: 'digital',
    hours: tried.lasts,
  } as DossierCommand;
};

const opened: readonly DossierCommand[] = [
  {
    ...{ by: source, subject, now: instant(-48), type: 'OpenDossier' },
    ...{ person: id<PersonId>('b0', 1) },
  },
  {
    ...{ by: source, subject, now: instant(-24), type: 'RequestReferral', kind: 'support' },
    ...{ referral: id<ReferralId>('ef', 1), to: recipient, urgency: 'routine', reason: REASON },
    ...{ purpose: 'guidance', categories: ['guidance'], receiveBy: instant(9_000) },
    ...{ decideBy: instant(9_000), expiresAt: instant(90_000) },
  },
];

const after = (dossier: Dossier, command: DossierCommand): Dossier => {
  const decision = dossierDecider.decide(command, dossier);
  if (!decision.ok) return dossier;
  return decision.events.reduce(
    (before, event) => dossierDecider.evolve(before, { ...event, by: command.by, at: command.now }),
    dossier,
  );
};

interface Past {
  readonly dossier: Dossier;
  readonly hour: number;
}

const pasts = array(tries, { maxLength: 14 }).map((all): Past => {
  let hour = 0;
  let dossier = opened.reduce(after, dossierDecider.initial);
  for (const tried of all) {
    hour += tried.pause;
    dossier = after(dossier, commandOf(tried, hour));
  }
  return { dossier, hour: hour + 1 };
});

const { general, statutory } = flowsBetween('ocmw', 'vdab');
const shareable = (line: Flow | undefined): Flow => {
  if (!line) throw new Error('the samples have no such line');
  return { ...line, categories: ['guidance', 'housing', 'health'] };
};
const LINES = [shareable(general)];

const ask = ({ dossier, hour }: Past, flows: readonly Flow[] = LINES): SharingAnswer =>
  mayShare(
    {
      dossier,
      flows,
      parties: {
        source: { organisation: source, organisationType: 'ocmw', mayReceive: [] },
        recipient: { organisation: recipient, organisationType: 'vdab', mayReceive: CATEGORIES },
      },
    },
    {
      ...{ recipient, role: 'counsellor', action: 'read', purpose: 'guidance' },
      ...{ categories: CATEGORIES, at: instant(hour) },
    },
  );
const consentOf = ({ consents }: Dossier, name: ConsentId | undefined) => {
  const consent = consents[name ?? ''];
  if (!consent) throw new Error('the policy names a consent that does not exist');
  return consent;
};
const namesOf = ({ covered }: SharingAnswer): readonly DataCategory[] =>
  covered.map(({ category }) => category);

/** The same past with one more end of one of its consents. */
const endings = ({ dossier, hour }: Past): readonly Past[] =>
  ['WithdrawConsent', 'RevokeConsent', 'InvalidateConsent', 'MarkConsentUnknown'].flatMap((type) =>
    [1, 2].map((which) => {
      const consent = id<ConsentId>('cc', which);
      const asked = { by: source, subject, now: instant(hour), consent, text: REASON };
      return { dossier: after(dossier, { ...asked, type } as DossierCommand), hour: hour + 1 };
    }),
  );

const always = (holds: (past: Past) => void): void => {
  assert(
    property(pasts, (past) => {
      holds(past);
    }),
    { numRuns },
  );
};

describe('which of two words of the person counts, after any history', () => {
  it('covers on agreement only by a consent that is given or renewed and runs at that moment', () => {
    always((past) => {
      const pasts = [past, ...endings(past)];
      for (const one of pasts) {
        const agreed = ask(one).covered.filter(({ clearance }) => clearance?.consent !== undefined);
        for (const { category, clearance } of agreed) {
          const consent = consentOf(one.dossier, clearance?.consent);
          expect(['given', 'renewed']).toContain(consent.status);
          expect(consent.categories[category]).toEqual({});
          expect(consent.until > instant(one.hour)).toBe(true);
        }
      }
    });
  });

  it('covers nothing on agreement or necessity while an equal objection stands', () => {
    always((past) => {
      const objection = {
        ...{ by: source, subject, now: instant(past.hour) },
        type: 'RaiseObjection',
        objection: id<ObjectionId>('cb', 9),
        purposes: ['guidance'],
        recipients: [recipient],
        categories: CATEGORIES,
      } as const;
      const objected = after(past.dossier, objection);
      const yes: DossierCommand = {
        by: source,
        subject,
        now: instant(past.hour + 1),
        type: 'GiveConsent',
        consent: id<ConsentId>('cc', 9),
        purpose: 'guidance',
        categories: CATEGORIES,
        recipients: [recipient],
        from: day(past.hour),
        until: day(past.hour + 480),
        method: 'digital',
      };
      for (const dossier of [objected, after(objected, yes)])
        expect(namesOf(ask({ dossier, hour: past.hour + 2 }))).toEqual([]);
    });
  });

  it('covers no more after a withdrawal, a revocation, an invalidation or doubt than before', () => {
    always((past) => {
      const before = namesOf(ask({ ...past, hour: past.hour + 1 }));
      for (const ended of endings(past))
        for (const category of namesOf(ask(ended))) expect(before).toContain(category);
    });
  });

  it('lets a statutory duty go on whatever was agreed, withdrawn or objected to', () => {
    always((past) => {
      const { covered } = ask(past, [shareable(statutory)]);
      expect(covered.map(({ clearance }) => clearance?.kind)).toEqual(
        CATEGORIES.map(() => 'statutoryDuty'),
      );
    });
  });

  it('does not depend on the order of the register, nor on the order of consents and objections', () => {
    always((past) => {
      const { consents, agreements, objections, necessities } = past.dossier;
      const backwards = <Value>(entries: Readonly<Record<string, Value>>) =>
        Object.fromEntries(Object.entries(entries).reverse());
      const dossier: Dossier = {
        ...past.dossier,
        consents: backwards(consents),
        agreements: [...agreements].reverse(),
        objections: backwards(objections),
        necessities: backwards(necessities),
      };
      const flows = [shareable(general), { ...shareable(general), flow: 'newer', revision: 7 }];
      const reversed = ask({ ...past, dossier }, [...flows].reverse());
      const bare = ({ covered, withheld }: SharingAnswer) => ({ covered, withheld });
      expect(bare(reversed)).toEqual(bare(ask(past, flows)));
    });
  });
});
