import {
  failedByFeedClient,
  failedByFilesReceiver,
  failedByWebhookReceiver,
  names,
} from './kit.mjs';

type Broken = readonly [fault: string, fails: RegExp];

/** A receiver that does one thing wrong, and the case that must say so. */
const WEBHOOK: readonly Broken[] = [
  ['answersNoHandshake', /^handshake/],
  ['skipsSignature', /^signature: a message without one is refused/],
  ['skipsSignature', /^signature: a message that was changed/],
  ['readsOneSignature', /^signature: one of two/],
  ['ignoresClock', /^wrong clock/],
  ['takesTwice', /^duplicates/],
  ['takesAsTheyCome', /^reorder/],
  ['readsLittle', /^large payloads/],
  ['refusesUnknownFields', /^tolerance/],
  ['refusesNotices', /^withheld/],
  ['readsPieces', /^close mid-body/],
  ['servesOneByOne', /^hang/],
  ['dropsUnderLoad', /^back-pressure/],
];
const FEED: readonly Broken[] = [
  ['sendsNoToken', /^pull/],
  ['takesTwice', /^duplicates/],
  ['givesUp', /^5xx/],
  ['goesOnUnread', /^close mid-body/],
  ['givesUpOnBrokenAnswers', /^close mid-body/],
  ['ignoresRetryAfter', /^back-pressure/],
  ['refusesTomorrow', /^wrong clock/],
  ['skipsTheRest', /^large payloads/],
  ['refusesNotices', /^withheld/],
  ['asksWithoutPause', /^an empty feed/],
];
const FILES: readonly Broken[] = [
  ['readsBackwards', /^read:/],
  ['takesTwice', /^duplicates/],
  ['readsNewestFirst', /^reorder/],
  ['readsHalfNames', /^half a file/],
  ['splitsAtSemicolons', /^quotes/],
  ['readsByPosition', /^tolerance/],
  ['refusesNotices', /^withheld/],
  ['refusesTomorrow', /^wrong clock/],
  ['readsLittle', /^large payloads/],
  ['dropsUnderLoad', /^back-pressure/],
];
/** Found out only where the reader does not put the events in order itself. */
const AS_THEY_COME = ['readsBackwards', 'readsNewestFirst', 'readsHalfNames'];
const faultsOf = (fault: string): Readonly<Record<string, true>> =>
  fault === 'skipsTheRest'
    ? { readsLittle: true, skipsTheRest: true }
    : { [fault]: true, ...(AS_THEY_COME.includes(fault) ? { takesAsTheyCome: true } : {}) };

describe('the conformance kit of the webhook door', () => {
  it('finds nothing to say of a receiver that does what is asked', async () => {
    expect(await failedByWebhookReceiver({})).toEqual([]);
  });

  it.each(WEBHOOK)('fails a receiver that %s, in the case %s', async (fault, fails) => {
    const failed = await failedByWebhookReceiver(faultsOf(fault), fails);
    expect(failed).toHaveLength(1);
  });

  it('has a broken receiver for every case but the first that is taken', () => {
    const seenRed = names.webhook.filter((name) => WEBHOOK.some(([, fails]) => fails.test(name)));
    expect(names.webhook.filter((name) => !seenRed.includes(name))).toEqual([
      'signature: a signed message is taken',
    ]);
  });
});

describe('the conformance kit of the feed', () => {
  it('finds nothing to say of a client that does what is asked', async () => {
    expect(await failedByFeedClient({})).toEqual([]);
  }, 60_000);

  it.each(FEED)(
    'fails a client that %s, in the case %s',
    async (fault, fails) => {
      const failed = await failedByFeedClient(faultsOf(fault), fails);
      expect(failed).toHaveLength(1);
    },
    30_000,
  );
});

describe('the conformance kit of the files', () => {
  it('finds nothing to say of a reader that does what is asked', async () => {
    expect(await failedByFilesReceiver({})).toEqual([]);
  }, 60_000);

  it.each(FILES)(
    'fails a reader that %s, in the case %s',
    async (fault, fails) => {
      const failed = await failedByFilesReceiver(faultsOf(fault), fails);
      expect(failed).toHaveLength(1);
    },
    30_000,
  );

  it('has a broken reader for every case', () => {
    expect(names.files.filter((name) => !FILES.some(([, fails]) => fails.test(name)))).toEqual([]);
  });
});
