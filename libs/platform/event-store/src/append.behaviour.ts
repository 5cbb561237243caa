import { randomUUID } from 'node:crypto';
import {
  aStream,
  anEvent,
  events,
  grow,
  idsOf,
  placed,
  refusal,
  type StoreUnderTest,
} from './event-store.samples';
import { ANY, NO_STREAM, type AppendRequest } from './event-store';

type Subject = () => StoreUnderTest;

/** Which revision an append may expect, and what it hears when it is wrong. */
export const expectsRevisions = (subject: Subject): void => {
  const append = (request: AppendRequest) => subject().store.append(request);

  it('starts a stream that nobody has started', async () => {
    const answer = await append({ stream: aStream(), expected: NO_STREAM, events: events(1) });
    expect(answer).toMatchObject({ outcome: 'written', revision: 0, position: expect.any(String) });
  });

  it('continues a stream at the exact revision', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 2);
    expect(await append({ stream, expected: 1, events: events(1) })).toMatchObject({
      outcome: 'written',
      revision: 2,
    });
  });

  it('refuses to start a stream that another has started, and names the actual revision', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 3);
    expect(await append({ stream, expected: NO_STREAM, events: events(1) })).toEqual({
      outcome: 'conflict',
      actual: 2,
    });
  });

  it('refuses an older revision when others wrote in between', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 3);
    expect(await append({ stream, expected: 0, events: events(1) })).toEqual({
      outcome: 'conflict',
      actual: 2,
    });
  });

  it('refuses a revision that does not exist yet', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 1);
    expect(await append({ stream, expected: 5, events: events(1) })).toEqual({
      outcome: 'conflict',
      actual: 0,
    });
  });

  it('refuses to continue a stream that does not exist', async () => {
    const answer = await append({ stream: aStream(), expected: 0, events: events(1) });
    expect(answer).toEqual({ outcome: 'conflict', actual: NO_STREAM });
  });

  it('starts a stream when any revision will do', async () => {
    const answer = await append({ stream: aStream(), expected: ANY, events: events(1) });
    expect(answer).toMatchObject({ outcome: 'written', revision: 0 });
  });

  it('continues a stream when any revision will do', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 2);
    expect(await append({ stream, expected: ANY, events: events(2) })).toMatchObject({
      outcome: 'written',
      revision: 3,
    });
  });

  it('leaves a stream as it was after a conflict', async () => {
    const stream = aStream();
    const written = await grow(subject().store, stream, 2);
    await append({ stream, expected: NO_STREAM, events: events(3) });
    expect(idsOf(await subject().store.readStream(stream))).toEqual(idsOf(written));
  });

  it('writes several events at once, in their order', async () => {
    const stream = aStream();
    const given = events(5);
    expect(await append({ stream, expected: NO_STREAM, events: given })).toMatchObject({
      outcome: 'written',
      revision: 4,
    });
    const stored = await subject().store.readStream(stream);
    expect(idsOf(stored)).toEqual(idsOf(given));
    expect(stored.map((event) => event.revision)).toEqual([0, 1, 2, 3, 4]);
  });

  it('writes all of several events or none', async () => {
    const stream = aStream();
    const tooLarge = anEvent({ leaf: JSON.stringify('x'.repeat(1_000_001)) });
    expect(
      await refusal(append({ stream, expected: NO_STREAM, events: [...events(2), tooLarge] })),
    ).toBe('tooLarge');
    expect(await subject().store.readStream(stream)).toEqual([]);
  });

  it('gives every later append a later position', async () => {
    const { store } = subject();
    const first = placed(
      await append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    const second = placed(
      await append({ stream: aStream(), expected: NO_STREAM, events: events(1) }),
    );
    expect(store.comparePositions(first.position, second.position)).toBeLessThan(0);
    expect(store.comparePositions(second.position, first.position)).toBeGreaterThan(0);
    expect(store.comparePositions(first.position, first.position)).toBe(0);
  });

  it('lets exactly one of 50 writers win each revision of a stream', async () => {
    const stream = aStream();
    for (let expected = NO_STREAM; expected < 3; expected += 1) {
      const tries = Array.from({ length: 50 }, () =>
        append({ stream, expected, events: events(1) }),
      );
      const outcomes = (await Promise.all(tries)).map((answer) => answer.outcome);
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(49);
    }
    expect(await subject().store.headRevision(stream)).toBe(3);
  });
};

/** What is refused before anything is written. */
export const refusesBadAppends = (subject: Subject): void => {
  const refused = (change: Partial<AppendRequest>) =>
    refusal(
      subject().store.append({
        stream: aStream(),
        expected: NO_STREAM,
        events: events(1),
        ...change,
      }),
    );

  it('refuses an append without events', async () => {
    expect(await refused({ events: [] })).toBe('malformed');
  });

  it('refuses more than 500 events at once', async () => {
    expect(await refused({ events: events(501) })).toBe('tooLarge');
  });

  it('refuses more than one million bytes at once, counted over all events', async () => {
    const half = JSON.stringify('é'.repeat(250_000));
    expect(await refused({ events: [anEvent({ leaf: half }), anEvent({ sealed: half })] })).toBe(
      'tooLarge',
    );
  });

  it('refuses an event id that is no UUID', async () => {
    expect(await refused({ events: [anEvent({ eventId: 'first' })] })).toBe('malformed');
  });

  it('refuses one event id twice in one append', async () => {
    const eventId = randomUUID();
    expect(await refused({ events: [anEvent({ eventId }), anEvent({ eventId })] })).toBe(
      'malformed',
    );
  });

  it('refuses a text that is no JSON', async () => {
    expect(await refused({ events: [anEvent({ leaf: '{"open":' })] })).toBe('malformed');
  });

  it('refuses the names a store keeps for itself', async () => {
    expect(await refused({ stream: '$settings' })).toBe('malformed');
  });

  it('accepts the neighbours of a refused append', async () => {
    const good = Array.from({ length: 10 }, () => ({
      stream: aStream(),
      expected: NO_STREAM,
      events: events(1),
    }));
    const bad = {
      stream: aStream(),
      expected: NO_STREAM,
      events: [anEvent({ sealed: 'no json' })],
    };
    const requests = [...good.slice(0, 5), bad, ...good.slice(5)];
    const answers = await Promise.allSettled(
      requests.map((request) => subject().store.append(request)),
    );
    expect(
      answers.map((answer) => answer.status).filter((status) => status === 'fulfilled'),
    ).toHaveLength(10);
    expect(answers[5]).toMatchObject({ status: 'rejected', reason: { code: 'malformed' } });
  });
};
