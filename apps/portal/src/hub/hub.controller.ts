import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { CLOCK, type Clock } from '../clock';
import { Cookies } from '../session/cookies';
import { Sessions, SignInRefused, type Session } from '../session/session';
import { HubDoor, type ScreenCommand } from './hub-door';
import { screenCommandOf } from './screen-commands';

const PASSED_ON = ['content-type', 'content-disposition', 'etag', 'retry-after', 'last-event-id'];

/** Hands questions and commands of the screens to the hub with the token of who is signed in; the token stays here. */
@Controller('api')
export class HubController {
  constructor(
    private readonly hub: HubDoor,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('*')
  ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  @Post('*')
  tell(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply, screenCommandOf(request));
  }

  private async pass(
    request: FastifyRequest,
    reply: FastifyReply,
    command?: ScreenCommand,
  ): Promise<void> {
    const id = this.cookies.read(request, 'session');
    const session = this.sessions.of(id);
    if (!session) throw new ProblemError(standardProblems.noAccessToken);
    const token = await this.tokenOf(session, id);
    const closed = new AbortController();
    reply.raw.once('close', () => closed.abort());
    const lastEventId = request.headers['last-event-id'];
    const answer = await this.hub.ask({
      target: request.url.slice('/api'.length),
      accept: request.headers.accept ?? 'application/json',
      token,
      gone: AbortSignal.any([closed.signal, session.ended]),
      ...(command && { command }),
      ...(typeof lastEventId === 'string' ? { lastEventId } : {}),
    });
    // The sign-in ended elsewhere, or the hub does not know her any more: she signs in again.
    if (answer.status === 401) throw this.signedOut(id);
    for (const name of PASSED_ON) {
      const value = answer.headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    void reply.status(answer.status).send(Readable.from(chunksOf(answer)));
  }

  private async tokenOf(session: Session, id: string | undefined): Promise<string> {
    try {
      return await session.accessToken(this.clock());
    } catch (error) {
      if (!(error instanceof SignInRefused))
        throw new ProblemError(
          standardProblems.serviceUnavailable,
          { detail: 'The identity provider does not answer.', retryAfterSec: 5 },
          { cause: error },
        );
      throw this.signedOut(id, error);
    }
  }

  private signedOut(id: string | undefined, cause?: unknown): ProblemError {
    this.sessions.drop(id);
    return new ProblemError(standardProblems.expiredAccessToken, {}, { cause });
  }
}

const isLive = (answer: Response): boolean =>
  answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;

/** A live stream begins with an empty comment: the browser then knows at once that it is open. */
async function* chunksOf(answer: Response): AsyncGenerator<Uint8Array> {
  if (isLive(answer)) yield new TextEncoder().encode(':\n\n');
  try {
    for await (const chunk of answer.body ?? []) yield chunk as Uint8Array;
  } catch (error) {
    // Ending a live stream makes the browser come back; half an answer must be seen to be half.
    if (!isLive(answer)) throw error;
  }
}
