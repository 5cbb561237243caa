import { Controller, HttpCode, HttpStatus, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { badRequest, issueTypes, TAKES_FORMS } from '@wisselzone/platform/http';
import { EndedSessions, LogoutTokens } from '@wisselzone/platform/identity';
import type { FastifyRequest } from 'fastify';

const notOurs = badRequest({
  type: issueTypes.invalidInput,
  in: 'body',
  name: 'logout_token',
  detail: 'must be a logout token of the identity provider for the client people sign in through',
});

/** Hears from the identity provider that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0). */
@Controller('backChannelLogouts')
export class LogoutController {
  constructor(
    private readonly tokens: LogoutTokens,
    private readonly ended: EndedSessions,
  ) {}

  /** No token is remembered as used: the same one again ends what has ended, and nothing that began later. */
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  @RouteConfig(TAKES_FORMS)
  async end(@Req() { body }: FastifyRequest): Promise<void> {
    const { logout_token: token } = Object(body) as { readonly logout_token?: unknown };
    const end = typeof token === 'string' ? await this.tokens.read(token) : undefined;
    if (!end) throw notOurs;
    await this.ended.end(end);
  }
}
