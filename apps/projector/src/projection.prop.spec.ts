import fc from 'fast-check';
import { InMemoryEventStore, type StoredEvent } from '@wisselzone/platform/event-store';
import {
  accepted,
  agreed,
  appendAll,
  assigned,
  caw,
  childcareNeeded,
  declined,
  dossier,
  DossierLog,
  expired,
  genk,
  noted,
  opened,
  received,
  released,
  requested,
  supportReferral,
  threeOrganisations,
  vdab,
  withdrawalConfirmed,
  withdrawn,
  type Happening,
} from '../samples/dossier-log.samples';
import { DossierViews, isDossierStream } from './dossier/dossier-views';
import { followedEvent } from './log/followed-event';
import { Register } from './log/register';
import { knownEvents } from './log/upcasters';
import { Batch } from './rows/batch';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200);

/** The register of flows is complete only after the dossier has begun, so that old versions matter. */
const [before, later] = [threeOrganisations.slice(0, 5), threeOrganisations.slice(5)];
const HAPPENINGS: readonly Happening[] = [
  assigned,
  released,
  childcareNeeded,
  agreed(vdab, caw),
  requested(),
  requested(caw, supportReferral, 'support'),
  received,
  accepted,
  declined,
  expired,
  withdrawn(['childcare'], vdab, caw),
  withdrawalConfirmed(vdab),
  noted(genk),
  noted(vdab),
  noted(caw),
  ...later,
];

/** All rows, folded in batches of this size; a forgetful one folds each dossier again for every batch. */
const project = async (events: readonly StoredEvent[], size: number, forgets: boolean) => {
  const log = new InMemoryEventStore();
  await appendAll(log, events);
  const stored = await log.readAll({ limit: 1_000 });
  const register = new Register(log, knownEvents());
  let views = new DossierViews(log, register, knownEvents());
  const rows = new Batch();
  for (let from = 0; from < stored.length; from += size) {
    const part = stored.slice(from, from + size);
    if (forgets) views = new DossierViews(log, register, knownEvents());
    await views.prepare(part.filter(({ stream }) => isDossierStream(stream)));
    for (const event of part)
      if (!isDossierStream(event.stream)) register.learn(event);
      else rows.add(dossier, views.of(event.stream).follow(followedEvent(event, knownEvents())));
  }
  return rows;
};

const story = fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 1, maxLength: 40 });
const eventsOf = (happenings: readonly Happening[]) =>
  new DossierLog().happens(...before, opened, ...happenings).events;

describe('the rows of any story', () => {
  it('are the same whatever the size of a batch and whatever was forgotten in between', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 10 }), async (happenings, size) => {
        const events = eventsOf(happenings);
        const whole = await project(events, 1_000, false);
        expect(await project(events, size, false)).toEqual(whole);
        expect(await project(events, size, true)).toEqual(whole);
      }),
      { numRuns: RUNS },
    );
  });

  it('are numbered per organisation without a gap, each event at most once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (happenings) => {
        const { given } = await project(eventsOf(happenings), 1_000, false);
        for (const tenant of [genk, vdab, caw]) {
          const rows = given.filter((row) => row.tenant === tenant);
          expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, nth) => nth + 1));
          const revisions = rows.map(({ followed }) => followed.revision);
          expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
