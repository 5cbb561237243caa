import { PartnerRefusal, PartnerUnreachable } from '@wisselzone/platform/adapter';
import { messagesIn, type PagedMessage } from './vdab.page';
import type { BerichtenLijst, ToeleidingAntwoord, VdabCall } from './vdab.types';

export interface VdabAddress {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** For each call, in milliseconds. */
  readonly timeoutMs?: number;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly bytes: Buffer;
}

interface Messages {
  readonly messages: readonly PagedMessage[];
  readonly lastNumber: number;
}

const PASSING = [401, 408, 429];

/** VDAB's REST interface with its OAuth client credentials. Throws what `Partner` says. */
export class VdabClient {
  private token: string | undefined;

  constructor(private readonly address: VdabAddress) {}

  /** The messages behind a number, each with its bytes as they came. */
  async messagesAfter(number: number): Promise<Messages> {
    const { body, bytes } = await this.call('GET', `/berichten?vanaf=${String(number)}`);
    const { LaatsteNummer } = body as BerichtenLijst;
    return { messages: messagesIn(bytes), lastNumber: LaatsteNummer };
  }

  /** Registers a toeleiding, or repeats one: the answer is the same waiting file. */
  async register(body: VdabCall['body']): Promise<ToeleidingAntwoord> {
    return (await this.call('POST', '/toeleidingen', body)).body as ToeleidingAntwoord;
  }

  /** Tells something about a waiting file. What VDAB took before under the same Referte counts as told. */
  async tell(file: string, { to, body }: VdabCall): Promise<void> {
    await this.call(
      'POST',
      `/wachtdossiers/${encodeURIComponent(file)}/${to}`,
      body,
      'reedsGebruikt',
    );
  }

  private async call(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    toldBefore?: string,
  ): Promise<Answer> {
    this.token ??= await this.signIn();
    let answer = await this.send(method, path, body);
    if (answer.status === 401) {
      this.token = await this.signIn();
      answer = await this.send(method, path, body);
    }
    if (answer.status < 300) return answer;
    const code = faultOf(answer.body);
    if (toldBefore !== undefined && code === toldBefore) return answer;
    if (answer.status >= 500 || PASSING.includes(answer.status)) throw new PartnerUnreachable(code);
    throw new PartnerRefusal(code);
  }

  private async signIn(): Promise<string> {
    const answer = await this.fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: this.address.clientId,
        client_secret: this.address.clientSecret,
      }),
    });
    const token = (answer.body as { access_token?: unknown } | undefined)?.access_token;
    if (typeof token === 'string') return token;
    // A wrong secret is a matter for the operator; meanwhile everything waits and nothing is lost.
    throw new PartnerUnreachable('no token from VDAB');
  }

  private send(method: string, path: string, body: unknown): Promise<Answer> {
    return this.fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${this.token ?? ''}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private async fetch(path: string, init: RequestInit): Promise<Answer> {
    try {
      const response = await fetch(this.address.url + path, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(this.address.timeoutMs ?? 10_000),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const body: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
      return { status: response.status, body, bytes };
    } catch (error) {
      throw new PartnerUnreachable('VDAB did not answer', { cause: error });
    }
  }
}

/** Code, fields and rules of VDAB's refusal; it never repeats values. */
const faultOf = (body: unknown): string => {
  const { Foutcode, Fouten } = (body ?? {}) as {
    Foutcode?: string;
    Fouten?: readonly { Veld: string; Regel: string }[];
  };
  const named = (Fouten ?? []).map(({ Veld, Regel }) => ` ${Veld} ${Regel}`).join(',');
  return Foutcode === 'reedsGebruikt' ? Foutcode : `${Foutcode ?? 'no fault given'}${named}`;
};
