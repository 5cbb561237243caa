import {
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  property,
  record,
} from 'fast-check';
import type { Attempted } from './attempted';
import { afterAttempt, type Tries } from './after-attempt';
import { breakerAfter, closedBreaker, mayBegin, probing } from './breaker';
import { waitAfter, WAITS_MS } from './schedule';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const chance = double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const HOUR = 3_600_000;

describe('waiting for the next try', () => {
  it('follows the schedule within a fifth, and ends after three days', () => {
    assert(
      property(integer({ min: 1, max: 9 }), chance, (failures, drawn) => {
        const expected = WAITS_MS[failures - 1]!;
        const waited = waitAfter(failures, () => drawn)!;
        expect(Math.abs(waited - expected)).toBeLessThanOrEqual(0.2 * expected + 1);
      }),
      { numRuns },
    );
    expect(waitAfter(10, () => 0.5)).toBeUndefined();
    const all = WAITS_MS.reduce((sum, ms) => sum + ms, 0);
    expect(all).toBe(75 * HOUR + 35 * 60_000 + 5_000);
  });

  it('is never shorter than the receiver asked, and never longer than a day for it', () => {
    assert(
      property(
        integer({ min: 1, max: 9 }),
        integer({ min: 0, max: 400 * HOUR }),
        (failures, ms) => {
          const waited = waitAfter(failures, () => 0.5, ms)!;
          expect(waited).toBe(Math.max(WAITS_MS[failures - 1]!, Math.min(ms, 24 * HOUR)));
        },
      ),
      { numRuns },
    );
  });
});

const refused: Attempted = { kind: 'refused', status: 422, excerpt: '' };
const failed: Attempted = { kind: 'failed', why: '503' };

/** Attempts one after the other until the lane moves or stands still. */
const fate = (attempts: readonly Attempted[]): { readonly kind: string; readonly took: number } => {
  let tries: Tries = { failures: 0, refusals: 0 };
  for (const [index, attempted] of attempts.entries()) {
    const next = afterAttempt(tries, attempted, () => 0.5);
    if (next.kind !== 'wait') return { kind: next.kind, took: index + 1 };
    tries = next.tries;
  }
  return { kind: 'wait', took: attempts.length };
};

describe('a lane', () => {
  it('stands still after three refusals or ten failures, and never before', () => {
    assert(
      property(array(constantFrom(refused, failed), { maxLength: 15 }), (attempts) => {
        const { kind, took } = fate(attempts);
        const seen = attempts.slice(0, took);
        const refusals = seen.filter((one) => one === refused).length;
        expect(kind === 'park').toBe(refusals === 3 || seen.length - refusals === 10);
      }),
      { numRuns },
    );
  });

  it('moves on with the first answer that is well, and is not to blame for an address that is gone', () => {
    expect(fate([failed, { kind: 'accepted', status: 200, excerpt: '' }])).toEqual({
      kind: 'advance',
      took: 2,
    });
    expect(fate([{ kind: 'gone', status: 410, excerpt: '' }]).kind).toBe('release');
  });
});

describe('an endpoint that fails', () => {
  const run = (results: readonly { readonly ok: boolean; readonly after: number }[]) => {
    let breaker = closedBreaker;
    let at = 0;
    let begun = 0;
    const begins: number[] = [];
    for (const { ok, after } of results) {
      at += after;
      if (mayBegin(breaker, at, 4) === 0) continue;
      if (breaker.openSince !== undefined) begins.push(at);
      breaker = breakerAfter(probing(breaker, at), { at, ok });
      begun += 1;
    }
    return { breaker, begins, begun };
  };
  const result = record({ ok: boolean(), after: integer({ min: 0, max: 90_000 }) });

  it('is left in peace after twenty failures in a row, and probed once a minute', () => {
    const { breaker, begins, begun } = run(
      Array.from({ length: 400 }, () => ({ ok: false, after: 1_000 })),
    );
    expect(breaker.openSince).toBe(20_000);
    expect(begins.map((at, nth) => at - (begins[nth - 1] ?? 20_000))).toEqual(
      begins.map(() => 60_000),
    );
    expect(begun).toBe(20 + begins.length);
  });

  it('is never probed twice within a minute, whatever it answers', () => {
    assert(
      property(array(result, { maxLength: 200 }), (results) => {
        const { begins } = run(results);
        for (const [nth, at] of begins.entries())
          expect(nth === 0 || at - begins[nth - 1]! >= 60_000).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is left in peace when most of five minutes fails, and is back with the first answer that is well', () => {
    const mostly = Array.from({ length: 21 }, (_, nth) => ({ ok: nth % 3 === 0, after: 1_000 }));
    expect(run(mostly).breaker.openSince).toBeDefined();
    expect(run([...mostly, { ok: true, after: 61_000 }]).breaker).toEqual(closedBreaker);
    const spread = mostly.map((one) => ({ ...one, after: 60_000 }));
    expect(run(spread).breaker.openSince).toBeUndefined();
  });
});
