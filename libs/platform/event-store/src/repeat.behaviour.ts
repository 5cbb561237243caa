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
import { NO_STREAM, type AppendRequest } from './event-store';

type Subject = () => StoreUnderTest;

/** The same append again, as after a lost answer. */
export const repeatsSafely = (subject: Subject): void => {
  const append = (request: AppendRequest) => subject().store.append(request);

  it('answers the same append again with what it wrote the first time', async () => {
    const request = { stream: aStream(), expected: NO_STREAM, events: events(1) };
    const first = placed(await append(request));
    expect(await append(request)).toEqual({ ...first, outcome: 'alreadyWritten' });
    expect(await subject().store.readStream(request.stream)).toHaveLength(1);
  });

  it('answers an append of several events again with their last place', async () => {
    const request = { stream: aStream(), expected: NO_STREAM, events: events(4) };
    const first = placed(await append(request));
    expect(await append(request)).toEqual({ ...first, outcome: 'alreadyWritten', revision: 3 });
  });

  it('answers a repeated append in the middle of a stream', async () => {
    const stream = aStream();
    await grow(subject().store, stream, 2);
    const request = { stream, expected: 1, events: events(2) };
    const first = placed(await append(request));
    expect(await append(request)).toEqual({ ...first, outcome: 'alreadyWritten' });
  });

  it('has one effect when the answer is lost, another writes in between, and the first tries again', async () => {
    const { store, another } = subject();
    const stream = aStream();
    const request = { stream, expected: NO_STREAM, events: events(2) };
    const lost = placed(await store.append(request));
    const foreign = events(1);
    await another.append({ stream, expected: 1, events: foreign });
    expect(await another.append(request)).toEqual({ ...lost, outcome: 'alreadyWritten' });
    expect(idsOf(await store.readStream(stream))).toEqual(idsOf([...request.events, ...foreign]));
  });

  it('keeps the bytes of the first try when the second brings others', async () => {
    const stream = aStream();
    const event = anEvent({ leaf: '{"try":1}', sealed: '["one"]' });
    await append({ stream, expected: NO_STREAM, events: [event] });
    const again = await append({
      stream,
      expected: NO_STREAM,
      events: [{ ...event, leaf: '{"try":2}', sealed: '["two"]' }],
    });
    expect(again.outcome).toBe('alreadyWritten');
    expect(await subject().store.readStream(stream)).toMatchObject([
      { leaf: '{"try":1}', sealed: '["one"]' },
    ]);
  });

  it('calls it corrupted when only the first of the repeated events stands there', async () => {
    const stream = aStream();
    const [first, second] = [anEvent(), anEvent()];
    await append({ stream, expected: NO_STREAM, events: [first, second] });
    expect(await refusal(append({ stream, expected: NO_STREAM, events: [first, anEvent()] }))).toBe(
      'corruptedIdempotency',
    );
  });

  it('calls it corrupted when a repeated append has grown', async () => {
    const stream = aStream();
    const first = anEvent();
    await append({ stream, expected: NO_STREAM, events: [first] });
    expect(await refusal(append({ stream, expected: NO_STREAM, events: [first, anEvent()] }))).toBe(
      'corruptedIdempotency',
    );
  });

  it('takes a different first event at an old revision for a conflict', async () => {
    const stream = aStream();
    const [first, second] = [anEvent(), anEvent()];
    await append({ stream, expected: NO_STREAM, events: [first, second] });
    expect(await append({ stream, expected: NO_STREAM, events: [anEvent(), second] })).toEqual({
      outcome: 'conflict',
      actual: 1,
    });
  });

  it('allows the same event id in two streams', async () => {
    const event = anEvent();
    expect(
      (await append({ stream: aStream(), expected: NO_STREAM, events: [event] })).outcome,
    ).toBe('written');
    expect(
      (await append({ stream: aStream(), expected: NO_STREAM, events: [event] })).outcome,
    ).toBe('written');
  });

  it('has one effect when the same append arrives 20 times at once', async () => {
    const { store, another } = subject();
    const request = { stream: aStream(), expected: NO_STREAM, events: events(2) };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => (nth % 2 === 0 ? store : another).append(request)),
    );
    const outcomes = answers.map((answer) => answer.outcome);
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'alreadyWritten')).toHaveLength(19);
    expect(await store.headRevision(request.stream)).toBe(1);
  });
};
