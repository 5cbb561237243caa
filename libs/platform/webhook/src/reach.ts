import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './address-rules';
import { WebhookError } from './webhook-error';

/** A checked way to an endpoint: connect to `address` and nowhere else. */
export interface Way {
  readonly protocol: 'https:' | 'http:';
  readonly address: string;
  readonly port: number;
  /** The name of the certificate and of the `Host` header. */
  readonly host: string;
  readonly path: string;
}

/** Finds the way to an address that somebody else chose. Rejects with `WebhookError`. */
export abstract class Reach {
  abstract find(url: string): Promise<Way>;
}

type LookUp = (host: string) => Promise<readonly { readonly address: string }[]>;

const lookUp: LookUp = (host) => lookup(host, { all: true, order: 'verbatim' });

/**
 * The internet, and never the hub's own network: https on port 443, a name and no number, and every
 * address behind that name must be public. The name is looked up once; the address found is gone to.
 */
export class InternetReach extends Reach {
  /** Another resolver is for specs that own no name server. */
  constructor(private readonly resolve: LookUp = lookUp) {
    super();
  }

  override async find(text: string): Promise<Way> {
    const url = urlOf(text);
    const found = await this.resolve(url.hostname).catch((cause: unknown) => {
      throw new WebhookError('unresolvable', 'the name of the endpoint is not known', { cause });
    });
    const first = found[0];
    if (!first) throw new WebhookError('unresolvable', 'the name of the endpoint has no address');
    if (!found.every(({ address }) => isPublicAddress(address)))
      throw forbidden('leads to an address that is not public');
    const path = `${url.pathname}${url.search}`;
    return { protocol: 'https:', address: first.address, port: 443, host: url.hostname, path };
  }
}

const urlOf = (text: string): URL => {
  if (!URL.canParse(text)) throw forbidden('is no URL');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw forbidden('is not https');
  if (url.port !== '') throw forbidden('names a port');
  if (url.username !== '' || url.password !== '') throw forbidden('holds a user name');
  if (isIP(url.hostname) !== 0 || url.hostname.startsWith('['))
    throw forbidden('is a number, not a name');
  return url;
};

const forbidden = (why: string): WebhookError =>
  new WebhookError('forbiddenAddress', `the endpoint ${why}`);
