import { PartnerRefusal, PartnerUnreachable } from '@wisselzone/platform/adapter';
import type { BerichtenLijst, GtbCall } from './gtb.types';

/** Where GTB's system is, and the key it knows us by. */
export interface GtbAddress {
  readonly url: string;
  readonly apiKey: string;
  /** For each call, in milliseconds. */
  readonly timeoutMs?: number;
}

const PASSING = [401, 408, 429];

/** GTB's JSON interface. Throws `PartnerUnreachable` to be asked again, `PartnerRefusal` to have the lane parked. */
export class GtbClient {
  constructor(private readonly address: GtbAddress) {}

  async messagesAfter(number: string): Promise<BerichtenLijst['berichten']> {
    const body = (await this.call(`/berichten?na=${number}`)) as BerichtenLijst;
    return body.berichten;
  }

  /** Registers somebody, or repeats it: the answer is the same number. */
  async register(body: GtbCall['body']): Promise<string> {
    const answer = (await this.call('/aanmeldingen', body)) as { readonly nr: number };
    return String(answer.nr);
  }

  /** GTB knows a repeat by the `id` of what is told. */
  async tell(file: string, { to, body }: GtbCall): Promise<void> {
    await this.call(`/aanmeldingen/${encodeURIComponent(file)}/${to}`, body);
  }

  private async call(path: string, body?: unknown): Promise<unknown> {
    const response = await this.reach(path, body);
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    const { fout } = answer as { readonly fout?: string };
    const code = fout ?? String(response.status);
    if (response.status >= 500 || PASSING.includes(response.status))
      throw new PartnerUnreachable(code);
    throw new PartnerRefusal(code);
  }

  private async reach(path: string, body: unknown): Promise<Response> {
    const { url, apiKey, timeoutMs = 10_000 } = this.address;
    const sending = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    try {
      return await fetch(url + path, {
        ...sending,
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new PartnerUnreachable('GTB did not answer', { cause: error });
    }
  }
}
