import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  PrivateKeyJwt,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  ResponseBodyError,
  type ClientAuth,
  type Configuration,
  type TokenEndpointResponse,
} from 'openid-client';
import { webcrypto } from 'node:crypto';
import type { ClientProof, PortalConfig } from '../config';
import { SignInRefused, type Tokens, type Who } from '../session/session';
import { whoIs } from './claims';

/** What must be remembered between sending a browser away and its coming back. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page the person wanted. */
  readonly returnTo: string;
}

type Settings = Pick<PortalConfig, 'issuer' | 'clientId' | 'client' | 'publicUrl'>;

const SCOPE = 'openid hub';
const TIMEOUT_SECONDS = 5;

const clientAuth = async (proof: ClientProof): Promise<ClientAuth> => {
  if ('secret' in proof) return ClientSecretBasic(proof.secret);
  const { kid } = proof.key;
  const key = await webcrypto.subtle.importKey(
    'jwk',
    proof.key,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  return PrivateKeyJwt(typeof kid === 'string' ? { key, kid } : key);
};

/** Only on the own machine may the provider be reached without TLS. */
const isLocal = (issuer: URL): boolean =>
  issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);

/** Marked as deprecated by its makers to make it stand out; it serves the own machine only. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const withoutTls = allowInsecureRequests;

/** Signs people in: authorization code with PKCE, `state` and `nonce`; asks the provider for its addresses at the first use. */
export class IdentityProvider {
  private found: Promise<Configuration> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly clock: () => number,
  ) {}

  /** Where to send the browser, and what to remember until it is back. */
  async begin(returnTo: string): Promise<{ address: URL; underWay: SignInUnderWay }> {
    const underWay = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      returnTo,
    };
    const address = buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: `${this.settings.publicUrl}/aanmelden/terug`,
      scope: SCOPE,
      state: underWay.state,
      nonce: underWay.nonce,
      code_challenge: await calculatePKCECodeChallenge(underWay.verifier),
      code_challenge_method: 'S256',
      // Desks are shared: whoever signs in here shows anew who she is.
      prompt: 'login',
    });
    return { address, underWay };
  }

  /** Who came back, and her tokens. Rejects when anything differs from what was sent. */
  async finish(
    pathAndQuery: string,
    { verifier, state, nonce }: SignInUnderWay,
  ): Promise<{ who: Who; tokens: Tokens }> {
    const answer = await authorizationCodeGrant(
      await this.discovered(),
      new URL(pathAndQuery, this.settings.publicUrl),
      {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      },
    );
    const claims = answer.claims();
    if (!claims) throw new SignInRefused('the provider gave no identity token');
    return { who: whoIs(claims), tokens: this.tokensOf(answer) };
  }

  /** New tokens. Rejects with `SignInRefused` when the provider says no, with another error when it is away. */
  async renew(refreshToken: string): Promise<Tokens> {
    try {
      return this.tokensOf(await refreshTokenGrant(await this.discovered(), refreshToken));
    } catch (error) {
      if (error instanceof ResponseBodyError && error.status < 500)
        throw new SignInRefused('the provider gives no new token', { cause: error.error });
      throw error;
    }
  }

  private discovered(): Promise<Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private async discover(): Promise<Configuration> {
    const issuer = new URL(this.settings.issuer);
    return discovery(
      issuer,
      this.settings.clientId,
      { id_token_signed_response_alg: 'ES256' },
      await clientAuth(this.settings.client),
      { timeout: TIMEOUT_SECONDS, execute: isLocal(issuer) ? [withoutTls] : [] },
    );
  }

  private tokensOf({ access_token, refresh_token, expires_in }: TokenEndpointResponse): Tokens {
    return {
      accessToken: access_token,
      ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
      expiresAt: this.clock() + (expires_in ?? 0) * 1000,
    };
  }
}
