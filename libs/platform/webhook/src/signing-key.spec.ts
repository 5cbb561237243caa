import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { signedHeaders, SigningKey, signingKeyOf } from './signing-key';

interface Vector {
  readonly secret?: string;
  readonly secretSeedBase64?: string;
  readonly webhookId: string;
  readonly webhookTimestamp: number;
  readonly payload: string;
  readonly signature: string;
}

const vectors = JSON.parse(
  readFileSync('libs/platform/webhook/vectors/vectors.json', 'utf8'),
) as readonly Vector[];

const some = Buffer.alloc(32, 7);
const hubKey = randomBytes(32);
const now = () => Math.floor(Date.now() / 1000);

describe('the signature of a webhook', () => {
  it.each(vectors)('is what the published vector says: $signature', (vector) => {
    const hmac = Buffer.from(vector.secret?.slice('whsec_'.length) ?? '', 'base64');
    const seed = Buffer.from(vector.secretSeedBase64 ?? '', 'base64');
    const key = new SigningKey(vector.secret ? hmac : some, vector.secret ? some : seed);
    const { webhookId: id, webhookTimestamp: timestamp, payload: body } = vector;
    expect(key.signaturesOf({ id, timestamp, body })).toContain(vector.signature);
  });

  it('is verified by the reference library for a thousand messages of ours', () => {
    const key = signingKeyOf(hubKey, { webhook: 'one', generation: 1 });
    const verifier = new Webhook(key.secret);
    for (let nth = 0; nth < 1000; nth += 1) {
      const body = JSON.stringify({ nth, text: `é ${randomBytes(nth % 50).toString('base64')}` });
      const headers = signedHeaders([key], { id: `message-${nth}`, timestamp: now(), body });
      expect(verifier.verify(body, { ...headers })).toEqual(JSON.parse(body));
    }
  });

  it('can be checked with the old key and with the new one while one replaces the other', () => {
    const keys = [2, 1].map((generation) => signingKeyOf(hubKey, { webhook: 'one', generation }));
    const headers = { ...signedHeaders(keys, { id: 'm', timestamp: now(), body: '{}' }) };
    for (const key of keys) expect(new Webhook(key.secret).verify('{}', headers)).toEqual({});
    const stranger = signingKeyOf(hubKey, { webhook: 'two', generation: 1 });
    expect(() => new Webhook(stranger.secret).verify('{}', headers)).toThrow();
  });

  it('rests on a key that is the same each time, and another one for every endpoint and generation', () => {
    const secrets = ['one', 'one', 'two'].flatMap((webhook) =>
      [1, 2].map((generation) => signingKeyOf(hubKey, { webhook, generation }).secret),
    );
    expect(new Set(secrets).size).toBe(4);
    expect(signingKeyOf(hubKey, { webhook: 'one', generation: 1 }).publicKey).toMatch(
      /^whpk_[A-Za-z0-9+/]{43}=$/,
    );
  });
});
