import { readFileSync } from 'node:fs';
import { compactVerify, importJWK, type JWK } from 'jose';
import { JwtTokens } from './jwt-tokens';
import { isPinned, isStrictJws } from './strict-jws';

interface Case {
  readonly tcId: number;
  readonly comment: string;
  readonly result: 'valid' | 'invalid' | 'acceptable';
  readonly key: JWK;
}

const casesIn = <Kind>(name: string): readonly (Case & Kind)[] =>
  (
    JSON.parse(readFileSync(`libs/platform/identity/vectors/wycheproof/${name}.json`, 'utf8')) as {
      readonly cases: readonly (Case & Kind)[];
    }
  ).cases;

const signed = casesIn<{ readonly jws: string }>('jws');
const encrypted = casesIn<{ readonly jwe: string }>('jwe');

/** Cases 367 and 370 of the source repeat case 357 byte for byte: what is also listed as valid says nothing. */
const valid = new Set(signed.filter(({ result }) => result === 'valid').map(({ jws }) => jws));

const algorithmsFor = ({ alg }: JWK): readonly string[] => (alg === undefined ? [] : [alg]);

/** Our pre-check, then the algorithm pinned to the one the key is for. */
const isAccepted = async (jws: string, key: JWK, pins: readonly string[]): Promise<boolean> => {
  if (!isStrictJws(jws) || pins.length === 0) return false;
  return importJWK(key, pins[0])
    .then((imported) => compactVerify(jws, imported, { algorithms: [...pins] }))
    .then(
      () => true,
      () => false,
    );
};

describe('§7.43: the published vectors of signed and encrypted tokens', () => {
  it('are all there', () => {
    expect([signed.length, encrypted.length]).toEqual([401, 139]);
  });

  it('0 of the signed ones that are invalid are accepted, with each algorithm pinned to its key', async () => {
    const wrong: number[] = [];
    for (const { tcId, jws, key, result } of signed)
      if (result !== 'valid' && !valid.has(jws) && (await isAccepted(jws, key, algorithmsFor(key))))
        wrong.push(tcId);
    expect(wrong).toEqual([]);
  });

  it('of those that our own algorithms sign every valid one is accepted, and no other', async () => {
    const ours = signed.filter(({ key, jws }) => {
      const [head = '', body = ''] = jws.split('.');
      const { alg = '' } = key;
      const names = Buffer.from(head, 'base64url').toString().includes(`"${alg}"`);
      return isPinned(alg) && names && body !== '';
    });
    const accepted: number[] = [];
    for (const { tcId, jws, key } of ours)
      if (await isAccepted(jws, key, algorithmsFor(key))) accepted.push(tcId);
    const good = ours.filter(({ result }) => result === 'valid').map(({ tcId }) => tcId);
    expect(good.length).toBeGreaterThanOrEqual(7);
    expect(accepted).toEqual(good);
  });

  it('an encrypted one is no access token, valid or not', async () => {
    const tokens = new JwtTokens({
      ...{ issuer: 'https://id.example', audience: 'https://hub.example' },
      keys: () => Promise.reject(new Error('no key may be asked for')),
    });
    for (const { jwe } of encrypted)
      expect(await tokens.read(jwe)).toEqual({ ok: false, error: 'invalidAccessToken' });
  });
});
