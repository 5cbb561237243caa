import { Exchange, type Answered } from './exchange';
import { Reach, type Way } from './reach';
import { signedHeaders, type Signable, type SigningKey } from './signing-key';
import { WebhookError } from './webhook-error';

/** Long enough for a receiver that stores first, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** What came of one attempt. */
export type Attempted =
  | { readonly kind: 'accepted'; readonly status: number; readonly excerpt: string }
  /** 410: the receiver wants nothing at this address any more. */
  | { readonly kind: 'gone'; readonly status: number; readonly excerpt: string }
  /** It says that this message is wrong; sending it again changes little. */
  | { readonly kind: 'refused'; readonly status: number; readonly excerpt: string }
  /** Try again later: `why` is a status or the name of what went wrong. */
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly status?: number;
      readonly excerpt?: string;
      readonly retryAfterMs?: number;
    };

/** What an endpoint said when it was asked whether it wants messages of this hub. */
export type Handshake =
  | { readonly kind: 'willing' }
  | { readonly kind: 'unwilling'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

const REFUSED = [400, 401, 403, 404, 413, 415, 422];
const SUCCESS = (status: number): boolean => status >= 200 && status < 300;

export interface WebhookSenderOptions {
  readonly reach: Reach;
  /** `WebHook-Request-Origin`: the host name others know this hub by. */
  readonly origin: string;
  readonly timeoutMs?: number;
}

/** Sends signed messages to addresses that others chose. Never rejects: whatever happens is an answer. */
export class WebhookSender {
  private readonly exchange = new Exchange();

  constructor(private readonly options: WebhookSenderOptions) {}

  /** The host name that introduces this hub. */
  get origin(): string {
    return this.options.origin;
  }

  async send(
    url: string,
    message: Signable & { readonly contentType: string },
    keys: readonly SigningKey[],
  ): Promise<Attempted> {
    const headers = {
      'content-type': message.contentType,
      'user-agent': 'Wisselzone',
      ...signedHeaders(keys, message),
    };
    return this.on(url, (way) =>
      this.exchange
        .ask(way, { method: 'POST', headers, body: message.body, timeoutMs: this.timeoutMs })
        .then(attemptedOf),
    );
  }

  /** Asks whether the endpoint wants our messages (CloudEvents web hooks, 4.1). */
  async greet(url: string): Promise<Handshake> {
    const { origin } = this.options;
    const headers = { 'webhook-request-origin': origin, 'user-agent': 'Wisselzone' };
    return this.on(url, (way) =>
      this.exchange
        .ask(way, { method: 'OPTIONS', headers, timeoutMs: this.timeoutMs })
        .then((answered) => handshakeOf(answered, origin)),
    );
  }

  close(): void {
    this.exchange.close();
  }

  private get timeoutMs(): number {
    return this.options.timeoutMs ?? TIMEOUT_MS;
  }

  private async on<Result>(
    url: string,
    ask: (way: Way) => Promise<Result>,
  ): Promise<Result | { readonly kind: 'failed'; readonly why: string }> {
    try {
      return await ask(await this.options.reach.find(url));
    } catch (error) {
      return { kind: 'failed', why: nameOf(error) };
    }
  }
}

const attemptedOf = ({ status, excerpt, headers }: Answered): Attempted => {
  if (SUCCESS(status)) return { kind: 'accepted', status, excerpt };
  if (status === 410) return { kind: 'gone', status, excerpt };
  if (REFUSED.includes(status)) return { kind: 'refused', status, excerpt };
  const retryAfterMs = retryAfterOf(headers['retry-after'], headers.date);
  return {
    ...{ kind: 'failed', why: String(status), status, excerpt },
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
};

/** Seconds, or a moment; measured against the receiver's own clock when it says what time it is there. */
const retryAfterOf = (header: string | undefined, date: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const waiting = Date.parse(header) - Date.parse(date ?? '');
  return Number.isFinite(waiting) && waiting > 0 ? waiting : undefined;
};

const handshakeOf = ({ status, headers }: Answered, origin: string): Handshake => {
  const allowed = headers['webhook-allowed-origin'];
  if (!SUCCESS(status)) return { kind: 'unwilling', why: String(status) };
  return allowed === '*' || allowed === origin
    ? { kind: 'willing' }
    : { kind: 'unwilling', why: 'originNotAllowed' };
};

const nameOf = (error: unknown): string => {
  if (error instanceof WebhookError) return error.code;
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  return typeof code === 'string' ? code : 'connectionBroken';
};
