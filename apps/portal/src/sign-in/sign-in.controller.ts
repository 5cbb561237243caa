import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cookies } from '../session/cookies';
import { Session, Sessions, type Who } from '../session/session';
import { LOG, type Log } from '../log';
import { IdentityProvider } from './identity-provider';
import { SignInsUnderWay } from './under-way';

/** Pages a person may come back to after signing in; anything else would let a link send her elsewhere. */
const OWN_PAGE = /^\/(leveringen|dossiers\/[0-9a-f-]{36})?$/;

const SEE_OTHER = 303;

/** Sends people to the identity provider and back, and ends their session. */
@Controller()
export class SignInController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly underWay: SignInsUnderWay,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get('aanmelden')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { naar } = request.query as { naar?: unknown };
    const returnTo = typeof naar === 'string' && OWN_PAGE.test(naar) ? naar : '/';
    if (!this.underWay.mayBegin(request.ip))
      return void reply.redirect('/?melding=aanmeldenTeVaak', SEE_OTHER);
    const previous = this.cookies.read(request, 'session');
    try {
      const { address, underWay } = await this.provider.begin(returnTo);
      this.cookies.write(reply, 'signIn', this.underWay.add({ ...underWay, previous }));
      void reply.redirect(address.href, SEE_OTHER);
    } catch (error) {
      this.sorry(reply, 'aanmeldenKanNiet', error);
    }
  }

  @Get('aanmelden/terug')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const underWay = this.underWay.take(this.cookies.read(request, 'signIn'));
    this.cookies.clear(reply, 'signIn');
    if (!underWay) return void reply.redirect('/?melding=aanmeldingVerlopen', SEE_OTHER);
    try {
      const { who, tokens } = await this.provider.finish(request.url, underWay);
      this.sessions.drop(underWay.previous);
      // A new id for a new session: whoever planted the old one gains nothing.
      const session = new Session(who, tokens, (token) => this.provider.renew(token));
      this.cookies.write(reply, 'session', this.sessions.add(session));
      void reply.redirect(underWay.returnTo, SEE_OTHER);
    } catch (error) {
      this.sorry(reply, 'aanmeldenMislukt', error);
    }
  }

  @Post('afmelden')
  @HttpCode(204)
  end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    this.sessions.drop(this.cookies.read(request, 'session'));
    this.cookies.clear(reply, 'session');
  }

  /** Who is signed in at this browser: for the screen. */
  @Get('session')
  who(@Req() request: FastifyRequest): { readonly who?: Who } {
    const session = this.sessions.of(this.cookies.read(request, 'session'));
    return session ? { who: session.who } : {};
  }

  /** A person sees a page that says what to do; the log gets the kind of error, which holds no token. */
  private sorry(reply: FastifyReply, notice: string, error: unknown): void {
    const { name, code } = error as { name?: string; code?: string };
    this.log.warn({ error: name, code }, 'signing in failed');
    void reply.redirect(`/?melding=${notice}`, SEE_OTHER);
  }
}
