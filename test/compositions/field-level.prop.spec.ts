import { readFileSync } from 'node:fs';
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  date,
  oneof,
  option,
  record,
  subarray,
  type Arbitrary,
} from 'fast-check';
import {
  emptyDossier,
  type Agreement,
  type Dossier,
  type Involvement,
} from '@wisselzone/domain/dossier';
import {
  SEALED_CATEGORIES,
  SECRECY_BOUND_TYPES,
  SPECIAL_CATEGORIES,
  type ConsentId,
  type Day,
  type DomainEvent,
  type Instant,
  type NecessityId,
  type OrganisationId,
  type OrganisationType,
  type Purpose,
  type SealedCategory,
  type SubjectId,
} from '@wisselzone/kernel';
import { InMemoryAccessLog } from '@wisselzone/platform/access-log';
import { readEnvelope, recordedOf } from '@wisselzone/platform/envelope';
import { InMemoryEventStore, NO_STREAM } from '@wisselzone/platform/event-store';
import { InMemoryVault } from '@wisselzone/platform/vault';
import { AccessBook } from '../../apps/hub-api/src/access/access-book';
import type { Asking } from '../../apps/hub-api/src/caller/asking';
import type { Entry } from '../../apps/hub-api/src/command/stream';
import { ContentReader } from '../../apps/hub-api/src/content/content.reader';
import { Entitlement } from '../../apps/hub-api/src/content/entitlement';
import { Directory, FLOWS, organisationStream } from '../../apps/hub-api/src/directory/directory';
import { knownEvents as hubEvents } from '../../apps/hub-api/src/upcasters';
import { readingVault, type StreamKeys } from '../golden/golden-vault';
import { caw, ocmw, partner, person, vdab } from '../golden/parties';
import { Recorder, type GoldenLine } from '../golden/recorder';
import { dossierStories } from '../golden/streams';

/** 2,000 is the number of §7.32. */
const numRuns = Math.max(2_000, Number(process.env['PROPERTY_RUNS'] ?? 0));
const NOW = '2026-11-23T09:00:00.000Z' as Instant;
const clock = { now: (): Instant => NOW };
const upcasters = hubEvents();

const read = (file: string): string =>
  readFileSync(`contracts/stored/golden/streams/${file}`, 'utf8');
const linesOf = (name: string): readonly GoldenLine[] =>
  read(`${name}.v1.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenLine);

/** Every stored event of a dossier that holds anything sealed, with the keys that open it. */
const sealedEvents = ['dossier', ...Object.keys(dossierStories)].flatMap((name) =>
  linesOf(name)
    .filter(({ content }) => content !== undefined)
    .map((line) => ({ name, line })),
);
const keysOf = (name: string): readonly StreamKeys[] =>
  JSON.parse(read(`keys.${name === 'dossier' ? 'v1' : `v1-${name}`}.json`)) as StreamKeys[];

const TYPES: Readonly<Record<string, OrganisationType>> = {
  [ocmw]: 'ocmw',
  [vdab]: 'vdab',
  [caw]: 'caw',
  [partner]: 'partner',
};
const parties = [ocmw, vdab, caw, partner];
const PURPOSES = ['guidance', 'jobPlacement', 'aftercare'] as const;

interface Line {
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly purpose: Purpose;
  readonly categories: readonly SealedCategory[];
  readonly ground: 'protocol' | 'gdprConsent' | 'vitalInterest' | 'legalTask';
  readonly statutoryDuty: boolean;
  readonly until?: Day;
}

/** The half of the categories that a line of this number names. */
const named = (number: number): readonly SealedCategory[] =>
  SEALED_CATEGORIES.filter((_, index) => (index + number) % 2 === 0 || number % 3 === 0);

/** A line between each two for each purpose, on four kinds of ground; some by law, some over, some not there. */
const LINES: readonly Line[] = parties
  .flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to })))
  .flatMap(({ from, to }, pair) =>
    PURPOSES.map((purpose, nth) => {
      const number = pair * 3 + nth;
      return {
        ...{ from, to, purpose, categories: named(number), statutoryDuty: number % 11 === 0 },
        ground:
          (['protocol', 'gdprConsent', 'vitalInterest', 'legalTask'] as const)[number % 4] ??
          'protocol',
        ...(number % 7 === 0 ? { until: '2026-01-31' as Day } : {}),
      };
    }),
  )
  .filter((_, number) => number % 13 !== 0);

const store = new InMemoryEventStore();
const tell = async (stream: string, events: readonly DomainEvent[]): Promise<void> => {
  const recorder = new Recorder(stream, new InMemoryVault(), upcasters);
  for (const event of events)
    await recorder.command({
      by: ocmw,
      at: '2020-01-01T00:00:00.000Z' as Instant,
      events: [event],
    });
  await store.append({ stream, expected: NO_STREAM, events: recorder.lines });
};
const mayReceiveOf = (organisation: OrganisationId): readonly SealedCategory[] =>
  organisation === partner
    ? ['identity', 'guidance', 'process' as SealedCategory]
    : SEALED_CATEGORIES;

const tellRegisters = async (): Promise<void> => {
  for (const organisation of parties)
    await tell(organisationStream(organisation), [
      {
        type: 'OrganisationRegistered',
        plain: {
          ...{
            organisation,
            name: 'name',
            organisationType: TYPES[organisation],
            municipalities: [],
          },
          mayReceive: mayReceiveOf(organisation),
        },
      },
    ]);
  await tell(
    FLOWS,
    LINES.map(({ from, to, purpose, ...line }, number) => ({
      type: 'FlowRegistered',
      plain: {
        ...{ flow: `line-${String(number)}`, reference: 'P-1', from: '2020-01-01', ...line },
        ...{ source: { organisation: from }, recipient: { organisation: to } },
        purposes: [purpose],
      },
    })),
  );
};

const moment: Arbitrary<Instant> = date({
  min: new Date('2026-01-01'),
  max: new Date('2027-06-30'),
  noInvalidDate: true,
}).map((at) => at.toISOString() as Instant);
/** Mostly over already, or still to come: what is only ever too early or too late decides nothing. */
const begun = oneof(
  { weight: 5, arbitrary: constant('2026-02-01T00:00:00.000Z' as Instant) },
  moment,
);
const toCome = oneof(
  { weight: 5, arbitrary: constant('2027-02-01T00:00:00.000Z' as Instant) },
  moment,
);
const later = option(moment, { nil: undefined, freq: 2 });

const agreement: Arbitrary<Agreement> = record({
  purpose: constantFrom(...PURPOSES),
  recipients: subarray(parties, { minLength: 1 }),
  ...{ givenAt: begun, from: begun, until: toCome },
  categories: subarray([...SEALED_CATEGORIES], { minLength: 8 }),
  withdrawnAt: later,
  ended: option(
    record({ as: constantFrom('revoked', 'invalidated', 'unknown' as const), at: moment }),
    { nil: undefined, freq: 2 },
  ),
}).map(({ categories, withdrawnAt, ended, ...rest }) => ({
  ...{ consent: 'cc000000-0000-4000-8000-000000000001' as ConsentId, ...rest },
  // Every second category is the one that a withdrawal is about.
  categories: Object.fromEntries(
    categories.map((one, nth) => [one, withdrawnAt && nth % 2 === 0 ? { withdrawnAt } : {}]),
  ),
  ...(ended && { ended: ended }),
}));
const involvement: Arbitrary<Involvement> = record({
  since: begun,
  until: later,
}).map(({ since, until }) => ({ since, ...(until && { until }) }));

const necessity = record({
  by: constantFrom(...parties),
  purpose: constantFrom(...PURPOSES),
  recipients: subarray(parties, { minLength: 1 }),
  categories: subarray([...SEALED_CATEGORIES]),
  ...{ since: begun, until: toCome },
});
const objection = record({
  since: moment,
  purposes: option(subarray([...PURPOSES], { minLength: 1 }), { nil: undefined }),
  categories: option(subarray([...SEALED_CATEGORIES], { minLength: 1 }), { nil: undefined }),
});

const situation = record({
  event: constantFrom(...sealedEvents),
  recipient: constantFrom(...parties),
  role: constantFrom(
    'counsellor' as const,
    'coordinator' as const,
    'system' as const,
    'operator' as const,
  ),
  purpose: constantFrom(...PURPOSES),
  agreements: array(agreement, { maxLength: 8 }),
  involved: option(involvement, { nil: undefined, freq: 6 }),
  necessities: array(necessity, { maxLength: 1 }),
  objections: option(objection, { nil: undefined, freq: 2 }).map((one) => (one ? [one] : [])),
});
type Situation = typeof situation extends Arbitrary<infer One> ? One : never;

const stateOf = ({
  recipient,
  agreements,
  involved,
  necessities,
  objections,
}: Situation): Dossier => ({
  ...emptyDossier,
  agreements,
  involvement: involved ? { [recipient]: involved } : {},
  necessities: Object.fromEntries(
    necessities.map((one, nth) => [
      nth,
      {
        ...one,
        necessity: `ce000000-0000-4000-8000-00000000000${String(nth)}` as NecessityId,
        reason: 'safety',
      },
    ]),
  ) as unknown as Dossier['necessities'],
  objections: Object.fromEntries(
    objections.map((one, nth) => [nth, one]),
  ) as unknown as Dossier['objections'],
});

const stands = ({ givenAt, from, until, ended }: Agreement): boolean =>
  givenAt <= NOW && from <= NOW && NOW < until && !(ended && ended.at <= NOW);

const names = ({ categories }: Agreement, one: SealedCategory): boolean => {
  const { withdrawnAt } = categories[one] ?? {};
  return categories[one] !== undefined && !(withdrawnAt && withdrawnAt <= NOW);
};

/** Whether the person agreed, said once more and otherwise than the policy says it. */
const isAgreed = ({ recipient, purpose, agreements }: Situation, one: SealedCategory): boolean =>
  agreements
    .filter((given) => given.purpose === purpose && given.recipients.includes(recipient))
    .some((given) => stands(given) && names(given, one));

const isDeclaredNecessary = (
  { recipient, purpose, necessities }: Situation,
  source: OrganisationId,
  one: SealedCategory,
): boolean =>
  necessities.some(
    (known) =>
      known.by === source &&
      known.purpose === purpose &&
      known.recipients.includes(recipient) &&
      known.categories.includes(one) &&
      known.since <= NOW &&
      NOW < known.until,
  );

const isInvolvedNow = ({ involved }: Situation): boolean =>
  involved !== undefined && involved.since <= NOW && (!involved.until || NOW <= involved.until);

const isSecret = (source: OrganisationId): boolean =>
  (SECRECY_BOUND_TYPES as readonly unknown[]).includes(TYPES[source]);
const isSpecial = (one: SealedCategory): boolean =>
  (SPECIAL_CATEGORIES as readonly unknown[]).includes(one);

/** Whether a line of the register, with what it asks besides, could ever let this category through. */
const lets = (line: Line, told: Situation, one: SealedCategory): boolean => {
  if (line.statutoryDuty || isAgreed(told, one)) return true;
  const special = isSpecial(one);
  if (!isSecret(line.from) && !special && line.ground !== 'gdprConsent') return true;
  const allows = special ? line.ground === 'vitalInterest' : line.ground !== 'gdprConsent';
  return allows && isDeclaredNecessary(told, line.from, one);
};

const linesFor = (source: OrganisationId, told: Situation, one: SealedCategory): readonly Line[] =>
  LINES.filter(({ from, to }) => from === source && to === told.recipient)
    .filter(({ purpose, until }) => purpose === told.purpose && until === undefined)
    .filter(({ categories }) => categories.includes(one));

const isCovered = (told: Situation, source: OrganisationId, one: SealedCategory): boolean => {
  if (source === told.recipient) return true;
  if (!isInvolvedNow(told) || told.role === 'operator') return false;
  const lines = linesFor(source, told, one);
  return mayReceiveOf(told.recipient).includes(one) && lines.some((line) => lets(line, told, one));
};

const asking = (organisation: OrganisationId): Asking => ({
  ...{
    issuer: 'https://id.example',
    subject: 'spec' as SubjectId,
    client: 'spec',
    tokenId: 'token',
  },
  ...{
    organisation,
    roles: ['counsellor'],
    expiresAt: NOW,
    traceId: 'trace',
    networkAddress: '127.0.0.1',
  },
});

/** Whose file it is: who is assigned at an organisation, and what it offers, is its own; else of who recorded it. */
const sourceIn = (line: GoldenLine): OrganisationId => {
  const { actor, plain } = readEnvelope(line) as unknown as {
    readonly actor: { readonly organisation: OrganisationId };
    readonly plain: Readonly<Record<string, OrganisationId>>;
  };
  const kept = /^CaseWorker/.test(line.type) ? plain['organisation'] : undefined;
  return kept ?? ('offering' in plain ? plain['from'] : undefined) ?? actor.organisation;
};

describe('§7.32: what is delivered of any event, to anybody, on whatever basis', () => {
  let directory: Directory;
  const vaults = new Map<string, Awaited<ReturnType<typeof readingVault>>>();
  beforeAll(async () => {
    await tellRegisters();
    directory = await Directory.open(store, upcasters);
    for (const { name } of sealedEvents) vaults.set(name, await readingVault(keysOf(name)));
  });
  afterAll(() => directory.close());

  const deliver = async (told: Situation) => {
    const { line, name } = told.event;
    const vault = vaults.get(name);
    if (!vault) throw new Error(`no keys for ${name}`);
    const book = new AccessBook(new InMemoryAccessLog(), clock);
    const reader = new ContentReader(new Entitlement(directory), vault, book, clock);
    const entry = {
      stored: line,
      envelope: readEnvelope(line),
      fact: recordedOf(line, upcasters),
    } as unknown as Entry;
    const stream = { name: line.stream, state: stateOf(told), entries: [entry] };
    return reader.open(stream as never, {
      ...{ asking: asking(told.recipient), role: told.role, purpose: told.purpose },
      ...{ operation: 'readContent', person, entry },
    });
  };

  it('knows every event type of a dossier that has anything to deliver', () => {
    const types = new Set(sealedEvents.map(({ line }) => line.type));
    expect(types.size).toBeGreaterThan(20);
  });

  it(`is a subset of the covered categories, each with its own fields, in ${String(numRuns)} situations`, async () => {
    const seen = { delivered: 0, withheld: 0, toOthers: 0 };
    await assert(
      asyncProperty(situation, async (told) => {
        const { line } = told.event;
        const { sections, withheld } = await deliver(told);
        const delivered = Object.keys(sections) as SealedCategory[];
        const content: Readonly<Record<string, unknown>> = line.content ?? {};
        const source = sourceIn(line);
        expect(delivered.filter((one) => !isCovered(told, source, one))).toEqual([]);
        for (const one of delivered) expect(sections[one]).toEqual(content[one]);
        // What is held back is seen to be held back.
        const held = withheld.map((one) => one.category as SealedCategory);
        expect([...delivered, ...held].sort()).toEqual(Object.keys(content).sort());
        seen.delivered += delivered.length;
        seen.withheld += held.length;
        if (source !== told.recipient) seen.toOthers += delivered.length;
      }),
      { numRuns },
    );
    // Runs in which nothing was ever given to another, or held back, would prove nothing.
    expect(seen.toOthers).toBeGreaterThan(numRuns / 50);
    expect(seen.withheld).toBeGreaterThan(numRuns / 10);
    if (process.env['PROPERTY_REPORT'])
      process.stdout.write(`${JSON.stringify({ runs: numRuns, ...seen })}\n`);
  }, 600_000);
});
