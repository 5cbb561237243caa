import { screenCommandOf } from './screen-commands';

const [ORGANISATION, SKIP] = [
  '00000000-0000-4000-8000-000000000002',
  '7d7f3b52-3f5c-4f0e-8f0f-2a5d3c1b9e10',
];
const at = `/api/organisations/${ORGANISATION}`;
const read = (url: string, headers: object = { 'idempotency-key': 'key-12345' }, body?: unknown) =>
  screenCommandOf({ url, headers, body } as Parameters<typeof screenCommandOf>[0]);

describe('what a screen may have done', () => {
  it.each([
    'deliveryRetries',
    'deliverySkips',
    `deliverySkips/${SKIP}/confirmations`,
    `deliverySkips/${SKIP}/refusals`,
    'messageRetries',
    'messageCorrections',
    'messageSkips',
  ])('is %s, with its body and its own key', (path) => {
    expect(read(`${at}/${path}`, undefined, { a: 1 })).toEqual({
      key: 'key-12345',
      body: '{"a":1}',
    });
  });

  it.each([
    'referrals',
    'notes',
    'steps',
    `referrals/${SKIP}/openings`,
    `referrals/${SKIP}/declines`,
  ])('is %s of a dossier', (path) => {
    expect(read(`/api/dossiers/${SKIP}/${path}`).body).toBe('{}');
  });

  it.each([
    `/api/dossiers/${SKIP}/erasures`,
    `/api/dossiers/${SKIP}/referrals/${SKIP}/expiries`,
    `/api/dossiers/${SKIP}/referrals/..`,
    `${at}/connections`,
    `${at}/deliveryRetries/..`,
    `${at}/deliveryRetries?x=1`,
    `/api/organisations/../dossiers/${SKIP}/deliveryRetries`,
    `${at}/messageSkips/../connections`,
  ])('is nothing else: %s', (url) => {
    expect(() => read(url)).toThrow('resourceNotFound');
  });

  it.each([{}, { 'idempotency-key': 'kort' }, { 'idempotency-key': 'met een spatie erin' }])(
    'is nothing without a key that makes it happen once (%#)',
    (headers) => {
      expect(() => read(`${at}/deliveryRetries`, headers)).toThrow('badRequest');
    },
  );
});
