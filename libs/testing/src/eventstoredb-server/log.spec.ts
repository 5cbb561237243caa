import { ServerLog, type ProposedEvent } from './log';

const proposed = (...ids: string[]): ProposedEvent[] =>
  ids.map((id) => ({
    id,
    type: 'T',
    contentType: '',
    data: new Uint8Array(),
    metadata: new Uint8Array(),
  }));

const wrong = (current: number) => ({ kind: 'wrongExpectedVersion', current });
const success = (revision: number): unknown =>
  expect.objectContaining({ kind: 'success', revision });

describe('the append rules of EventStoreDB', () => {
  let log: ServerLog;
  beforeEach(() => {
    log = new ServerLog();
    log.append('s', -1, proposed('a', 'b'));
  });

  it('does not look at ids when the expected revision is the last one', () => {
    expect(log.append('s', 1, proposed('a', 'b'))).toEqual(success(3));
  });

  it('answers equal ids at an older revision with the original revision', () => {
    log.append('s', 1, proposed('c'));
    expect(log.append('s', -1, proposed('a', 'b'))).toEqual(success(1));
    expect(log.stream('s')).toHaveLength(3);
  });

  it('refuses partly equal ids, and a repeat that has grown', () => {
    expect(log.append('s', -1, proposed('a', 'x'))).toEqual(wrong(1));
    expect(log.append('s', -1, proposed('a', 'b', 'c'))).toEqual(wrong(1));
  });

  it('refuses other ids at an older revision, and every newer revision', () => {
    expect(log.append('s', 0, proposed('x'))).toEqual(wrong(1));
    expect(log.append('s', 2, proposed('x'))).toEqual(wrong(1));
    expect(log.append('new', 0, proposed('x'))).toEqual(wrong(-1));
  });

  it('remembers ids for any revision only until it restarts', () => {
    expect(log.append('s', 'any', proposed('a', 'b'))).toEqual(success(1));
    expect(log.append('s', 'any', proposed('a', 'x'))).toEqual(wrong(1));
    log.forget();
    expect(log.append('s', 'any', proposed('a', 'b'))).toEqual(success(3));
  });

  it('keeps its streams when it restarts', () => {
    log.forget();
    expect(log.append('s', -1, proposed('a', 'b'))).toEqual(success(1));
  });

  it('allows one id in two streams', () => {
    expect(log.append('other', -1, proposed('a'))).toEqual(success(0));
  });

  it('asks for an existing stream when told so', () => {
    expect(log.append('new', 'streamExists', proposed('a'))).toEqual(wrong(-1));
    expect(log.append('s', 'streamExists', proposed('c'))).toEqual(success(2));
  });
});
