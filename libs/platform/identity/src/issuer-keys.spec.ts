import { IdentityProviderUnavailable } from './caller';
import { AUDIENCE, SampleProvider } from '../samples/identity-provider.samples';
import { IssuerKeys, type IssuerKeysOptions } from './issuer-keys';
import { JwtTokens } from './jwt-tokens';

let provider: SampleProvider;
beforeEach(async () => (provider = await SampleProvider.start()));
afterEach(() => provider.close());

const verifierWith = (options: Partial<IssuerKeysOptions> = {}): JwtTokens =>
  new JwtTokens({
    issuer: provider.issuer,
    audience: AUDIENCE,
    keys: new IssuerKeys({ issuer: provider.issuer, ...options }).key,
  });

const asksForKeys = (): number => provider.asked.filter((path) => path === '/keys').length;

describe('the keys of the identity provider', () => {
  it('are asked once for many tokens', async () => {
    const verifier = verifierWith();
    for (let nth = 0; nth < 20; nth += 1)
      expect(await verifier.read(await provider.sign())).toMatchObject({ ok: true });
    expect(provider.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are asked once more when a new key appears', async () => {
    const verifier = verifierWith({ cooldownMs: 0 });
    await verifier.read(await provider.sign());
    await provider.rotate('k2');
    expect(await verifier.read(await provider.sign())).toMatchObject({ ok: true });
    expect(asksForKeys()).toBe(2);
  });

  it('are not asked a thousand times by a thousand invented keys', async () => {
    const verifier = verifierWith();
    await verifier.read(await provider.sign());
    const tokens = await Promise.all(
      Array.from({ length: 1000 }, (_, nth) => provider.sign(`invented-${String(nth)}`)),
    );
    for (const token of tokens) expect(await verifier.read(token)).toMatchObject({ ok: false });
    expect(asksForKeys()).toBeLessThanOrEqual(2);
  });

  it('end when the provider removed them', async () => {
    const verifier = verifierWith({ maxAgeMs: 0 });
    const [old, other] = [await provider.sign(), await provider.sign()];
    expect(await verifier.read(old)).toMatchObject({ ok: true });
    await provider.rotate('k2');
    expect(await verifier.read(other)).toMatchObject({ ok: false });
  });

  it('serve on while the provider is away, and nobody waits for it each time', async () => {
    const verifier = verifierWith({ maxAgeMs: 0 });
    await verifier.read(await provider.sign());
    provider.away = true;
    const before = asksForKeys();
    for (let nth = 0; nth < 10; nth += 1)
      expect(await verifier.read(await provider.sign())).toMatchObject({ ok: true });
    expect(asksForKeys()).toBe(before + 1);
  });

  it('cannot be known while the provider was never there; later they are', async () => {
    const verifier = verifierWith();
    const token = await provider.sign();
    provider.away = true;
    await expect(verifier.read(token)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
    provider.away = false;
    expect(await verifier.read(token)).toMatchObject({ ok: true });
  });

  it('are not taken from a provider that names another issuer', async () => {
    const keys = new IssuerKeys({ issuer: `${provider.issuer}/` });
    const verifier = new JwtTokens({
      issuer: `${provider.issuer}/`,
      audience: AUDIENCE,
      keys: keys.key,
    });
    const token = await provider.sign();
    await expect(verifier.read(token)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
  });
});
