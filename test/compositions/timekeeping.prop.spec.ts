import fc from 'fast-check';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { Day, Instant, QuestionId, ReferralId, Recorded } from '@wisselzone/kernel';
import { addWorkingDays } from '@wisselzone/platform/calendar';
import {
  caw,
  day,
  days,
  handedOver,
  ids,
  ocmw,
  request,
  vdab,
  type Telling,
} from '../../libs/domain/dossier/samples/dossier.samples';
import { TimekeepingWorld, type Act } from './timekeeping-world';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261126);
const patience = 60_000 + numRuns * 100;
const WEEK = 7 * 24 * 60;
const BEGIN = 21;

const uuid = (family: string, nth: number): string =>
  `${family}000000-0000-4000-8000-00000000010${String(nth)}`;

/** Terms in Belgian working days, as agreements set them; they may all be the same day. */
const terms = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(10), fc.nat(10))
  .map(([receive, more, most]) => [receive, receive + more, receive + more + most] as const);

const waits = fc.record({
  referrals: fc.array(terms, { minLength: 1, maxLength: 4 }),
  questions: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 2 }),
  moments: fc.uniqueArray(fc.integer({ min: 25, max: 90 }), { minLength: 1, maxLength: 3 }),
  after: fc.constantFrom('aftercare', 'return', 'close'),
});
type Waits = typeof waits extends fc.Arbitrary<infer Value> ? Value : never;

const after = (telling: Telling, { after: what }: Waits): Telling => {
  if (what === 'aftercare') return telling;
  return what === 'close'
    ? telling.then(vdab, BEGIN, {
        type: 'CloseHandover',
        handover: ids.handover,
        outcome: 'durableWork',
      })
    : telling.then(vdab, BEGIN, {
        type: 'RequestReturn',
        handover: ids.handover,
        takeBackBy: addWorkingDays(days(BEGIN), 10),
        reason: 'reason',
      });
};

/** A dossier that waits for many things at once, all of which nobody will ever do. */
const told = (asked: Waits): Telling => {
  const from = days(BEGIN);
  const planned = handedOver.then(vdab, BEGIN, {
    type: 'PlanAftercare',
    handover: ids.handover,
    moments: asked.moments.map((on, nth) => ({
      moment: `moment-${String(nth)}`,
      due: day(on),
      owner: nth % 2 === 0 ? vdab : ocmw,
    })),
  });
  const referred = asked.referrals.reduce(
    (telling, [receive, decide, expire], nth) => {
      const terms = {
        receiveBy: addWorkingDays(from, receive),
        decideBy: addWorkingDays(from, decide),
        expiresAt: addWorkingDays(from, expire),
      };
      const asks = request('support', caw, BEGIN, uuid('ef', nth) as ReferralId);
      return telling.then(vdab, BEGIN, { ...asks, ...terms });
    },
    after(planned, asked),
  );
  return asked.questions.reduce(
    (telling, term, nth) =>
      telling.then(vdab, BEGIN, {
        type: 'AskQuestion',
        question: uuid('e4', nth) as QuestionId,
        to: ocmw,
        answerBy: addWorkingDays(from, term),
        text: 'text',
      }),
    referred,
  );
};

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('pass'), minutes: fc.nat(4 * 24 * 60) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass'), minutes: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('down'),
      minutes: fc.constantFrom(WEEK, 4 * WEEK, 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('jump', 'skew'),
      // An hour of daylight saving, days, a year, and the minute of a clock that was set by hand.
      minutes: fc.constantFrom(60, -60, 1, -1, WEEK, -WEEK, 60 * WEEK, -60 * WEEK, 0, 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answering'),
      how: fc.constantFrom('well', 'well', 'silent', 'answerLost'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('projector'), follows: fc.boolean() }) },
);

/** The step that is over by each event of the clock; a missed answer names its own. */
const STEPS: Readonly<Record<string, string>> = {
  ReferralExpired: 'expiry',
  QuestionDeadlineMissed: 'answer',
  AftercareMomentMissed: 'aftercareMoment',
  OutcomeMissed: 'outcome',
  ReturnDeadlineMissed: 'takeBack',
};

/** Which deadline an event says has passed, and when that was, as far as it says so. */
const passedIn = ({ type, plain }: Recorded<DossierEvent>) => {
  const said: Readonly<Record<string, unknown>> = { ...plain };
  const entity = said['referral'] ?? said['question'] ?? said['handover'];
  const name = [entity, said['step'] ?? STEPS[type], said['moment'] ?? ''].join(' ');
  return { name, due: (said['deadline'] ?? said['due']) as Instant | Day | undefined };
};

const inBelgium = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
/** A day has passed when it is over in Belgium; a moment strictly after it. */
const isEarly = (at: Instant, due: Instant | Day): boolean =>
  due.length === 10 ? inBelgium.format(new Date(at)) <= due : at <= due;

/** Two hours of rounds: longer than anything waits for itself. */
const settled = async (world: TimekeepingWorld): Promise<void> => {
  for (let round = 0; round < 24; round += 1) await world.mended(5);
  const now = world.hubNow();
  expect(world.open.filter(({ dueAt }) => dueAt < now)).toEqual([]);
};

/** From one deadline to the next, until nothing is waited for any more. */
const toTheEnd = async (world: TimekeepingWorld): Promise<void> => {
  await settled(world);
  while (world.open.length > 0) {
    const next = world.open.map(({ dueAt }) => dueAt).sort()[0] ?? '';
    const minutes = Math.ceil((Date.parse(next) - Date.parse(world.hubNow())) / 60_000);
    await world.mended(Math.max(1, minutes));
    await settled(world);
  }
};

describe('the deadlines of a dossier, whatever happens to clocks, machines and the network', () => {
  it(
    'pass once each: none is lost, none is said twice, none early, and each referral in its own order',
    async () => {
      await fc.assert(
        fc.asyncProperty(waits, fc.array(act, { maxLength: 25 }), async (asked, acts) => {
          const world = new TimekeepingWorld(told(asked));
          const expected = world.open.map(
            ({ entity, step, moment }) => `${entity} ${step} ${moment}`,
          );
          for (const one of acts) await world.act(one);
          await toTheEnd(world);

          const passed = world.log.map((event) => ({ at: event.at, ...passedIn(event) }));
          const names = passed.map(({ name }) => name);
          expect([...names].sort()).toEqual([...expected].sort());
          for (const { at, name, due } of passed)
            if (due) expect([name, isEarly(at, due)]).toEqual([name, false]);
          for (const nth of asked.referrals.keys()) {
            const own = names.filter((name) => name.startsWith(uuid('ef', nth)));
            expect(own.at(-1)).toBe(`${uuid('ef', nth)} expiry `);
          }
        }),
        { numRuns, seed },
      );
    },
    patience,
  );

  it(
    'are told in one order: a reminder, then the contact point or what stands in for it, then the coordinators',
    async () => {
      await fc.assert(
        fc.asyncProperty(waits, fc.array(act, { maxLength: 15 }), async (asked, acts) => {
          const world = new TimekeepingWorld(told(asked));
          for (const one of acts) await world.act(one);
          await toTheEnd(world);
          const rungs = world.tasks.filter(({ kind }) => kind.startsWith('overdue'));
          const ladders = new Map<string, string[]>();
          for (const { entity, part, kind, since } of rungs) {
            const ladder = ladders.get(`${entity} ${part ?? ''}`) ?? [];
            ladders.set(`${entity} ${part ?? ''}`, [...ladder, `${since} ${kind}`]);
          }
          for (const ladder of ladders.values())
            expect([...new Set(ladder.sort().map((rung) => rung.split(' ')[1]))]).toEqual([
              'overdueReminder',
              'overdueContactPoint',
              'overdueCoordinator',
            ]);
          expect(ladders.size).toBeGreaterThan(0);
        }),
        { numRuns, seed },
      );
    },
    patience,
  );
});
