import { ProblemError, standardProblems } from '@wisselzone/platform/http';

/** A question or a command of the browser, as far as the hub needs to know it. */
export interface Question {
  /** Path and query after `/api`. */
  readonly target: string;
  readonly accept: string;
  readonly lastEventId?: string;
  readonly token: string;
  /** Aborts when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
  /** Left out, it asks; given, it is one of the commands of the screens. */
  readonly command?: ScreenCommand;
}

/** What a screen wants done: its body as it is, and the key under which it has one effect. */
export interface ScreenCommand {
  readonly body: string;
  readonly key: string;
}

const ANSWER_WITHIN_MS = 15_000;

/** The hub's public door. */
export class HubDoor {
  private readonly base: URL;

  constructor(hubUrl: string) {
    this.base = new URL(`${hubUrl}/`);
  }

  /** The hub's answer, its body still to be read. Rejects with a problem when the hub is away. */
  async ask({ target, accept, lastEventId, token, gone, command }: Question): Promise<Response> {
    const address = this.addressOf(target);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), ANSWER_WITHIN_MS);
    try {
      return await fetch(address, {
        redirect: 'error',
        ...(command ? { method: 'POST', body: command.body } : {}),
        signal: AbortSignal.any([gone, late.signal]),
        headers: {
          accept,
          authorization: `Bearer ${token}`,
          ...(command
            ? { 'content-type': 'application/json', 'idempotency-key': command.key }
            : {}),
          ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
        },
      });
    } catch (error) {
      throw new ProblemError(
        standardProblems.serviceUnavailable,
        { detail: 'The hub does not answer.', retryAfterSec: 5 },
        { cause: error },
      );
    } finally {
      // A live stream has no end of its own: only its beginning is waited for.
      clearTimeout(timer);
    }
  }

  /** Dots in a path must not lead out of the public door. */
  private addressOf(target: string): URL {
    const address = new URL(this.base.href.slice(0, -1) + target);
    if (address.origin === this.base.origin && address.pathname.startsWith(this.base.pathname))
      return address;
    throw new ProblemError(standardProblems.resourceNotFound);
  }
}
