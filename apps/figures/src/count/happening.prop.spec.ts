import { array, assert, integer, nat, property } from 'fast-check';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { Fact, FigureMeasure, Instant } from '@wisselzone/kernel';
import { historyOf } from '../../../../libs/domain/dossier/samples/history.samples';
import { happeningsOf, type Happening, type Told } from './happening';
import { STALLS_AFTER_MS } from './measures';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 5,
  maxLength: 60,
});
/** A dossier in which a question was asked. */
const ASKED = Array.from({ length: 60 }, (_, place) => (place + 1) * 77_731);

/** What counts as what, told once more in the plainest way. */
const EVENTS: Readonly<
  Record<
    Exclude<FigureMeasure, 'dossiersStalled' | 'outcomesAtMonth3' | 'outcomesAtMonth12'>,
    readonly string[]
  >
> = {
  referralsRequested: ['ReferralRequested'],
  referralsReceived: ['ReferralReceived'],
  referralsDecided: ['ReferralAccepted', 'ReferralDeclined'],
  deadlinesMissed: ['ReferralDeadlineMissed', 'ReturnDeadlineMissed', 'OutcomeMissed'],
  handoversTransferred: ['HandoverTransferred'],
  handoversBrokenOff: ['HandoverBrokenOff'],
  handoversClosed: ['HandoverClosed'],
  batonsTakenBack: ['BatonTakenBack'],
  dossiersOpened: ['DossierOpened'],
  distanceTravelled: ['MeasurementRecorded'],
};

const factsOf = (numbers: readonly number[]): readonly Fact<DossierEvent>[] =>
  historyOf(numbers).flatMap(({ events }) =>
    events.map(({ sealed: _, ...fact }) => fact as Fact<DossierEvent>),
  );

const told = (
  facts: readonly Fact<DossierEvent>[],
  counts: (place: number) => boolean,
): readonly Told[] =>
  facts.map((fact, place) => ({
    ...{ fact, eventId: String(place), counts: counts(place) },
    categories: fact.type === 'MeasurementRecorded' ? (['housing'] as const) : [],
  }));

const lastOf = (facts: readonly Fact<DossierEvent>[]): Instant =>
  facts.at(-1)?.at ?? ('2026-01-01T00:00:00.000Z' as Instant);

const later = (at: Instant, ms: number): Instant =>
  new Date(Date.parse(at) + ms).toISOString() as Instant;

const nobody = () => false;

const names = (happenings: readonly Happening[]) =>
  happenings.map(({ measure, codes }) => `${measure} ${JSON.stringify(codes)}`).sort();

describe('what is counted of a dossier', () => {
  it('is every event of its kind, whatever happened in it', () => {
    assert(
      property(seeds, (numbers) => {
        const facts = factsOf(numbers);
        const span = { from: undefined, to: lastOf(facts) };
        const found = happeningsOf(
          told(facts, () => true),
          span,
          nobody,
        );
        for (const moment of ['month3', 'month12'] as const)
          expect(
            found.filter(({ measure }) => measure === `outcomesAtM${moment.slice(1)}`),
          ).toHaveLength(
            facts.filter((fact) => fact.type === 'OutcomeRecorded' && fact.plain.moment === moment)
              .length,
          );
        for (const [measure, types] of Object.entries(EVENTS))
          expect(found.filter((one) => one.measure === measure)).toHaveLength(
            facts.filter(({ type }) => types.includes(type)).length,
          );
      }),
      { numRuns },
    );
  });

  it('adds up over periods, wherever one ends and the next begins', () => {
    assert(
      property(seeds, nat({ max: 100 }), integer({ min: 0, max: 90 }), (numbers, at, days) => {
        const facts = factsOf(numbers);
        const cut = at % (facts.length + 1);
        const end = later(lastOf(facts), days * 86_400_000);
        const border = facts[cut - 1]?.at ?? facts[0]?.at ?? end;
        const whole = happeningsOf(
          told(facts, () => true),
          { from: undefined, to: end },
          nobody,
        );
        const before = happeningsOf(
          told(facts.slice(0, cut), () => true),
          { from: undefined, to: border },
          nobody,
        );
        const after = happeningsOf(
          told(facts, (place) => place >= cut),
          { from: border, to: end },
          nobody,
        );
        expect(names([...before, ...after])).toEqual(names(whole));
      }),
      { numRuns },
    );
  });

  it('counts a dossier that stands still once, in the period of its thirtieth day', () => {
    const [opened, asked] = factsOf(ASKED).filter(
      ({ type }, place) => place === 0 || type === 'ReferralRequested',
    );
    if (!opened || !asked) throw new Error('these seeds give no referral any more: choose others');
    const facts = told([opened, asked], () => false);
    const stalledBetween = (fromMs: number, toMs: number) =>
      names(
        happeningsOf(facts, { from: later(asked.at, fromMs), to: later(asked.at, toMs) }, nobody),
      );
    const day = 86_400_000;
    expect(stalledBetween(day, STALLS_AFTER_MS - 1)).toEqual([]);
    expect(stalledBetween(STALLS_AFTER_MS - 1, STALLS_AFTER_MS)).toEqual(['dossiersStalled {}']);
    expect(stalledBetween(STALLS_AFTER_MS, 90 * day)).toEqual([]);
  });
});
