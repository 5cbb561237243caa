import { randomUUID } from 'node:crypto';
import { asyncProperty, assert, integer, scheduler, type Scheduler } from 'fast-check';
import { decideDossier, type Dossier, type DossierCommand } from '@wisselzone/domain/dossier';
import type { FlowEvent } from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import {
  present,
  SEALED_CATEGORIES,
  type ConsentId,
  type Day,
  type DomainEvent,
  type DossierId,
  type Instant,
  type OrganisationId,
  type OrganisationType,
  type PersonId,
  type ReferralId,
  type SubjectId,
} from '@wisselzone/kernel';
import { InMemoryAccessLog } from '@wisselzone/platform/access-log';
import { InMemoryEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { InMemoryVault } from '@wisselzone/platform/vault';
import { AccessBook } from '../access/access-book';
import type { Asking, Intent } from '../caller/asking';
import { envelopeContext } from '../command/envelope-context';
import { CommandPipeline, type Decided } from '../command/pipeline';
import type { StreamKind } from '../command/stream';
import { Directory, FLOWS, organisationStream } from '../directory/directory';
import { DossierReader } from '../dossier/dossier.reader';
import { dossierKind, dossierStream } from '../dossier/dossier.stream';
import { knownEvents } from '../upcasters';
import { ContentReader } from './content.reader';
import { Entitlement } from './entitlement';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const OCMW = '00000000-0000-4000-8000-000000000001' as OrganisationId;
const VDAB = '00000000-0000-4000-8000-000000000002' as OrganisationId;
const consent = 'cc000000-0000-4000-8000-000000000001' as ConsentId;
const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const person = 'b0000000-0000-4000-8000-000000000001' as PersonId;
const subject = '50000000-0000-4000-8000-000000000001' as SubjectId;

let ticks = 0;
const clock = {
  now: (): Instant =>
    new Date(Date.parse('2026-11-23T09:00:00.000Z') + (ticks += 1)).toISOString() as Instant,
};

const asking = (organisation: OrganisationId): Asking => ({
  ...{ issuer: 'https://id.example', subject, client: 'spec', tokenId: 'token', organisation },
  ...{ roles: ['counsellor'], expiresAt: '2099-01-01T00:00:00.000Z' as Instant },
  ...{ traceId: randomUUID(), networkAddress: '127.0.0.1' },
});
const intent = (organisation: OrganisationId): Intent => ({
  ...asking(organisation),
  ...{ method: 'POST', path: '/spec', idempotencyKey: randomUUID(), body: {} },
});

const upcasters = knownEvents();
const vault = new InMemoryVault();
const store = new InMemoryEventStore();
const pipelineOn = (log: EventStore) => new CommandPipeline(log, vault, upcasters, clock);

/** Tells what a register holds, without asking its decider. */
const tell = async <State, Event extends DomainEvent>(
  stream: string,
  kind: StreamKind<State, Event>,
  events: readonly Event[],
): Promise<void> => {
  const asked = intent(OCMW);
  await pipelineOn(store).run({
    ...{ intent: asked, stream, kind, entity: stream, relate: () => undefined },
    decide: ({ commandId, now }): Decided<Event> => ({
      events,
      context: envelopeContext({ intent: asked, role: 'operator', commandId, now, testData: true }),
    }),
  });
};
const plainKind = { initial: undefined, evolve: () => undefined, entityOf: () => 'spec' };

const organisation = (
  id: OrganisationId,
  organisationType: OrganisationType,
): OrganisationEvent => ({
  type: 'OrganisationRegistered',
  plain: {
    ...{ organisation: id, name: organisationType, organisationType, municipalities: [] },
    mayReceive: SEALED_CATEGORIES,
  },
});
const flow: FlowEvent = {
  type: 'FlowRegistered',
  plain: {
    ...{ flow: 'ocmw-vdab', source: { organisation: OCMW }, recipient: { organisation: VDAB } },
    ...{ purposes: ['guidance'], categories: ['guidance', 'housing'], ground: 'protocol' },
    ...{ reference: 'P-1', statutoryDuty: false, from: '2020-01-01' as Day },
  },
};

type Bare<Command> = Command extends DossierCommand
  ? Omit<Command, 'by' | 'subject' | 'now'>
  : never;

/** One command on a dossier, through the real pipeline. */
const send = async (
  pipeline: CommandPipeline,
  dossier: DossierId,
  command: Bare<DossierCommand>,
): Promise<void> => {
  const asked = intent(OCMW);
  await pipeline.run({
    ...{ intent: asked, stream: dossierStream(dossier), kind: dossierKind, entity: consent },
    relate: () => undefined,
    decide: ({ commandId, now, stream }) => {
      const whole = { ...command, by: OCMW, subject, now } as DossierCommand;
      const decision = decideDossier(stream.state, whole);
      if (!decision.ok) throw new Error(decision.error.code);
      const context = {
        intent: asked,
        role: 'counsellor',
        commandId,
        now,
        testData: true,
      } as const;
      const { events } = decision;
      return { events, person, context: envelopeContext(context) };
    },
  });
};

const TERMS = {
  purpose: 'guidance',
  categories: ['guidance'],
  recipients: [VDAB],
  from: '2020-01-01' as Day,
  until: '2099-12-31' as Day,
  method: 'digital',
} as const;
const later = '2099-01-01T00:00:00.000Z' as Instant;

const openedDossier = async (): Promise<DossierId> => {
  const dossier = randomUUID() as DossierId;
  const pipeline = pipelineOn(store);
  await send(pipeline, dossier, { type: 'OpenDossier', person });
  await send(pipeline, dossier, { type: 'GiveConsent', consent, ...TERMS });
  await send(pipeline, dossier, {
    ...{ type: 'RequestReferral', referral, kind: 'support', to: VDAB, urgency: 'routine' },
    ...{ purpose: 'guidance', categories: ['guidance'], reason: 'what the person said' },
    ...{ receiveBy: later, decideBy: later, expiresAt: later },
  });
  return dossier;
};

/** The log as one run sees it: every reading and writing of it waits for its turn. */
const scheduled = (s: Scheduler, onCommit: () => void): EventStore => {
  const turn = (what: string): Promise<void> => s.schedule(Promise.resolve(), what);
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'readStream')
        return async (...given: Parameters<EventStore['readStream']>) => {
          await turn('read');
          const read = await target.readStream(...given);
          await turn('read done');
          return read;
        };
      if (name === 'append')
        return async (...given: Parameters<EventStore['append']>) => {
          await turn('append');
          const answer = await target.append(...given);
          if (answer.outcome === 'written') onCommit();
          await turn('append done');
          return answer;
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
};

interface Attempt {
  readonly beganAfter: boolean;
  readonly carried: readonly string[];
  readonly withheld: readonly string[];
}

describe('trust 27: a withdrawal against what is being read and sent', () => {
  let directory: Directory;
  const book = new InMemoryAccessLog();
  beforeAll(async () => {
    await tell(organisationStream(OCMW), plainKind, [organisation(OCMW, 'ocmw')]);
    await tell(organisationStream(VDAB), plainKind, [organisation(VDAB, 'vdab')]);
    await tell(FLOWS, plainKind, [flow]);
    directory = await Directory.open(store, upcasters);
  });
  afterAll(() => directory.close());

  const attemptsIn = (log: EventStore, dossier: DossierId, isCommitted: () => boolean) => {
    const entitlement = new Entitlement(directory);
    const dossiers = new DossierReader(log, upcasters);
    const reader = new ContentReader(entitlement, vault, new AccessBook(book, clock), clock);
    const read = async (): Promise<Attempt> => {
      const beganAfter = isCommitted();
      const stream = await dossiers.read(dossier);
      const entry = stream.entries.find(({ stored }) => stored.type === 'ReferralRequested');
      if (!entry) throw new Error('the referral is not there');
      const { sections, withheld } = await reader.open(stream, {
        ...{ asking: asking(VDAB), role: 'counsellor', purpose: 'guidance' },
        ...{ operation: 'readContent', person, entry },
      });
      const names = Object.keys(present(sections));
      return { beganAfter, carried: names, withheld: withheld.map(({ reason }) => reason) };
    };
    const sendOut = async (): Promise<Attempt> => {
      const beganAfter = isCommitted();
      const { state }: { readonly state: Dossier } = await dossiers.read(dossier);
      const { covered, withheld } = await entitlement.of(state, OCMW, {
        ...{ recipient: VDAB, role: 'system', action: 'deliver', purpose: 'guidance' },
        ...{ categories: ['guidance'], at: clock.now() },
      });
      const names = covered.map(({ category }) => category);
      return { beganAfter, carried: names, withheld: withheld.map(({ reason }) => reason) };
    };
    return { read, sendOut };
  };

  it('never carries what it covered in an attempt that began after its commit', async () => {
    const seen = { before: 0, after: 0 };
    await assert(
      asyncProperty(scheduler(), integer({ min: 1, max: 3 }), async (s, times) => {
        const dossier = await openedDossier();
        let committed = false;
        const log = scheduled(s, () => (committed = true));
        const { read, sendOut } = attemptsIn(log, dossier, () => committed);
        const started = <Value>(what: () => Promise<Value>): Promise<Value> =>
          s.schedule(Promise.resolve(), 'start').then(what);
        const withdrawal = started(() =>
          send(pipelineOn(log), dossier, { type: 'WithdrawConsent', consent }),
        );
        const attempts = Array.from({ length: times }, () => [started(read), started(sendOut)]);
        attempts.push([withdrawal.then(read), withdrawal.then(sendOut)]);
        await s.waitFor(Promise.all([withdrawal, ...attempts.flat()]));
        for (const attempt of await Promise.all(attempts.flat())) {
          seen[attempt.beganAfter ? 'after' : 'before'] += 1;
          if (!attempt.beganAfter) continue;
          expect(attempt.carried).toEqual([]);
          expect(attempt.withheld).toEqual(['withdrawn']);
        }
      }),
      { numRuns },
    );
    // A run in which nothing ever began afterwards would prove nothing.
    expect(Math.min(seen.before, seen.after)).toBeGreaterThan(numRuns / 10);
    if (process.env['PROPERTY_REPORT'])
      process.stdout.write(`${JSON.stringify({ runs: numRuns, ...seen })}\n`);
  }, 600_000);
});
