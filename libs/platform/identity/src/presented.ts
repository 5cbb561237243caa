import { createHash, X509Certificate } from 'node:crypto';
import type { Presented } from './caller';

/** The little of an HTTP request that says who sent it. */
export interface SentRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: {
    readonly remoteAddress?: string | undefined;
    readonly getPeerX509Certificate?: () => X509Certificate | undefined;
  };
}

export interface PresentedOptions {
  /** The origin that callers know the door by; proofs name it, whatever the `Host` header says. */
  readonly publicUrl: string;
  /** Exact addresses of the proxies whose `Client-Cert` header (RFC 9440) counts; everybody else's counts for nothing. */
  readonly trustedProxies: readonly string[];
}

/** How callers know a door; without proxies nobody's word on certificates counts. */
export class DoorAddress implements PresentedOptions {
  constructor(
    readonly publicUrl: string,
    readonly trustedProxies: readonly string[] = [],
  ) {}
}

/** How a token came in with a request. */
export const presentedBy = (
  { method, url, headers, socket }: SentRequest,
  { publicUrl, trustedProxies }: PresentedOptions,
): Presented => {
  const [path = ''] = url.split('?');
  const { authorization, dpop } = headers;
  const isProxy = trustedProxies.includes(plainAddress(socket.remoteAddress ?? ''));
  return {
    authorization: typeof authorization === 'string' ? authorization : undefined,
    proofs: proofsIn(dpop),
    method,
    url: publicUrl.replace(/\/$/, '') + path,
    certificate: isProxy
      ? thumbprintIn(headers['client-cert'])
      : thumbprintOf(socket.getPeerX509Certificate?.()?.raw),
  };
};

/** Two headers of one name arrive as one text with a comma; a proof has none. */
const proofsIn = (header: string | string[] | undefined): readonly string[] =>
  [header ?? []].flat().flatMap((text) => text.split(','));

/** An IPv4 address on a socket that speaks IPv6 as well. */
const plainAddress = (address: string): string => address.replace(/^::ffff:/, '');

const thumbprintOf = (der: Buffer | undefined): string | undefined =>
  der && createHash('sha256').update(der).digest('base64url');

const thumbprintIn = (header: string | string[] | undefined): string | undefined => {
  const der =
    typeof header === 'string' ? /^:([A-Za-z0-9+/]+={0,2}):$/.exec(header)?.[1] : undefined;
  return thumbprintOf(der === undefined ? undefined : Buffer.from(der, 'base64'));
};
