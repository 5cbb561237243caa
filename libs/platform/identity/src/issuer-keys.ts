import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IdentityProviderUnavailable } from './caller';

export interface IssuerKeysOptions {
  readonly issuer: string;
  /** Of one question to the provider, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
  /** Milliseconds between two questions about a key that is not known; default 30,000. */
  readonly cooldownMs?: number;
  /** Milliseconds after which keys are asked again; default 600,000. */
  readonly maxAgeMs?: number;
  /** Milliseconds for which a silent provider is left alone; default 5,000. */
  readonly pauseMs?: number;
}

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;
type Settings = Required<IssuerKeysOptions>;

/**
 * The provider's keys, found through its discovery document at the first question. While the provider is
 * away the last known keys serve.
 */
export class IssuerKeys {
  private readonly settings: Settings;
  private remote: Promise<RemoteKeys> | undefined;
  private leftAloneUntil = 0;

  constructor(options: IssuerKeysOptions) {
    this.settings = {
      timeoutMs: 5_000,
      cooldownMs: 30_000,
      maxAgeMs: 600_000,
      pauseMs: 5_000,
      ...options,
    };
  }

  /** The key for a header; throws jose's error when there is none. */
  readonly key: JWTVerifyGetKey = async (header, token) => {
    const remote = await this.remoteKeys();
    if (performance.now() < this.leftAloneUntil) return lastKnown(remote)(header, token);
    try {
      return await remote(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      this.leftAloneUntil = performance.now() + this.settings.pauseMs;
      return lastKnown(remote)(header, token);
    }
  };

  private async remoteKeys(): Promise<RemoteKeys> {
    this.remote ??= this.discovered();
    try {
      return await this.remote;
    } catch (cause) {
      this.remote = undefined;
      throw new IdentityProviderUnavailable({ cause });
    }
  }

  private async discovered(): Promise<RemoteKeys> {
    const { issuer, timeoutMs, cooldownMs, maxAgeMs } = this.settings;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const found = (await response.json()) as {
      readonly issuer?: unknown;
      readonly jwks_uri?: unknown;
    };
    if (found.issuer !== issuer) throw new Error('the provider names another issuer');
    if (typeof found.jwks_uri !== 'string') throw new Error('the provider names no keys');
    return createRemoteJWKSet(keysAddress(issuer, found.jwks_uri), {
      timeoutDuration: timeoutMs,
      cooldownDuration: cooldownMs,
      cacheMaxAge: maxAgeMs,
    });
  }
}

const keysAddress = (issuer: string, address: string): URL => {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.origin !== new URL(issuer).origin)
    throw new Error('the provider’s keys would travel in clear');
  return url;
};

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

const lastKnown = (remote: RemoteKeys): JWTVerifyGetKey => {
  const keys = remote.jwks();
  if (!keys) throw new IdentityProviderUnavailable();
  return createLocalJWKSet(keys);
};
