import type { HttpComponents } from '@wisselzone/contracts';
import { HubProblem, HubUnreachable, problemOf } from './hub-errors';

type Schemas = HttpComponents['schemas'];
export type CommandAnswer = Schemas['CommandAnswer'];
export type DossierView = Schemas['Dossier'];
export type EventContent = Schemas['EventContent'];
export type FeedEvent = Schemas['FeedEvent'];
export type OrganisationView = Schemas['Organisation'];
export type PersonContent = Schemas['PersonContent'];
export type TimelineItem = Schemas['TimelineItem'];

/** A token, and what proves that it is this sender's where it is bound to a key. */
export interface SenderToken {
  readonly token: string;
  /** A proof for one request: its method, and its address without query. */
  readonly prove?: (method: string, url: string) => Promise<string>;
}

/** Gives a token that is valid now; text alone is a bearer token. Throws when none can be had; the call then counts as unreachable. */
export type TokenSource = (options?: { readonly fresh: boolean }) => Promise<string | SenderToken>;

/** Where the hub is, and who asks. */
export interface HubClientOptions {
  /** Base address, ending in `/REST/wisselzone/v1`. */
  readonly url: string;
  /** The same address as the hub itself is known by, when it is reached by another one; proofs name it. */
  readonly knownAs?: string;
  readonly token: TokenSource;
  /** For each call, in milliseconds; 10 seconds when absent. A long poll gets its `wait` on top. */
  readonly timeoutMs?: number;
}

/** From where on, how long to wait, how much at once. */
export interface FeedQuestion {
  /** Cursor of the last entry that is stored; from the beginning when absent. */
  readonly after?: string;
  /** Seconds to wait for news, at most 30. */
  readonly wait?: number;
  readonly signal?: AbortSignal;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly extraMs?: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** Speaks to the hub's public door. Throws `HubProblem` when refused, `HubUnreachable` when nothing was heard. */
export class HubClient {
  constructor(private readonly options: HubClientOptions) {}

  /** Sends a command; the same `key` with the same body has one effect, however often it is sent. */
  async post(path: string, body: unknown, key: string): Promise<CommandAnswer> {
    const response = await this.call({ method: 'POST', path, body, key });
    return (await response.json()) as CommandAnswer;
  }

  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.call({ method: 'GET', path });
    return (await response.json()) as Answer;
  }

  /** Thin events after a cursor, oldest first; asking `after` an entry says it has been stored here. */
  async feed(question: FeedQuestion = {}): Promise<readonly FeedEvent[]> {
    const { after, wait = 0, signal } = question;
    const query = new URLSearchParams({ wait: String(wait), ...(after ? { after } : {}) });
    const response = await this.call({
      method: 'GET',
      path: `/feed?${query.toString()}`,
      extraMs: wait * 1000,
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as readonly FeedEvent[];
  }

  /** What one event says, as far as it may be known now. The hub logs this view. */
  content(dossier: string, event: string): Promise<EventContent> {
    return this.get(`/dossiers/${dossier}/events/${event}/content`);
  }

  dossier(dossier: string): Promise<DossierView> {
    return this.get(`/dossiers/${dossier}`);
  }

  person(dossier: string): Promise<PersonContent> {
    return this.get(`/dossiers/${dossier}/person`);
  }

  async organisations(): Promise<readonly OrganisationView[]> {
    return (await this.get<Schemas['OrganisationList']>('/organisations')).items;
  }

  /** Entries of one dossier after a sequence number, oldest first. */
  async timeline(dossier: string, after: number, pageSize: number): Promise<Schemas['Timeline']> {
    return this.get(
      `/dossiers/${dossier}/timeline?after=${String(after)}&pageSize=${String(pageSize)}`,
    );
  }

  private async call(call: Call): Promise<Response> {
    const first = await this.send(call, false);
    const response = first.status === 401 ? await this.send(call, true) : first;
    if (response.ok) return response;
    throw await problemOf(response);
  }

  private async proven(
    { method, path }: Call,
    given: string | SenderToken,
  ): Promise<Record<string, string>> {
    const { token, prove }: SenderToken = typeof given === 'string' ? { token: given } : given;
    if (!prove) return { authorization: `Bearer ${token}` };
    const { knownAs, url } = this.options;
    const [asked = path] = path.split('?');
    return {
      authorization: `DPoP ${token}`,
      dpop: await prove(method, (knownAs ?? url) + asked),
    };
  }

  private async send(call: Call, fresh: boolean): Promise<Response> {
    const timeout = (this.options.timeoutMs ?? DEFAULT_TIMEOUT_MS) + (call.extraMs ?? 0);
    const limits = [AbortSignal.timeout(timeout), ...(call.signal ? [call.signal] : [])];
    try {
      const token = await this.options.token({ fresh });
      const response = await fetch(this.options.url + call.path, {
        method: call.method,
        redirect: 'error',
        signal: AbortSignal.any(limits),
        headers: { ...headersOf(call), ...(await this.proven(call, token)) },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      });
      // Read here, so that a body that stalls falls under the same time-out.
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      if (error instanceof HubProblem) throw error;
      throw new HubUnreachable(error);
    }
  }
}

const headersOf = (call: Call): Record<string, string> => ({
  accept: 'application/json, application/cloudevents-batch+json, application/problem+json',
  ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
});
