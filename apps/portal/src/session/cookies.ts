import type { FastifyReply, FastifyRequest } from 'fastify';

/** The two cookies of the portal: random ids only, unreadable to scripts, sent to this host alone. */
export class Cookies {
  private readonly secure: boolean;

  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https:');
  }

  read(request: FastifyRequest, cookie: 'session' | 'signIn'): string | undefined {
    return request.cookies[this.nameOf(cookie)];
  }

  write(reply: FastifyReply, cookie: 'session' | 'signIn', id: string): void {
    void reply.setCookie(this.nameOf(cookie), id, this.attributes(cookie));
  }

  clear(reply: FastifyReply, cookie: 'session' | 'signIn'): void {
    void reply.clearCookie(this.nameOf(cookie), this.attributes(cookie));
  }

  /** `__Host-` makes the browser itself refuse a cookie that another host or a plain connection set. */
  private nameOf(cookie: 'session' | 'signIn'): string {
    return `${this.secure ? '__Host-' : ''}wisselzone-${cookie}`;
  }

  /** `lax` for the one that must come along when the identity provider sends the browser back; it opens nothing by itself. */
  private attributes(cookie: 'session' | 'signIn') {
    const sameSite = cookie === 'session' ? 'strict' : 'lax';
    return { path: '/', httpOnly: true, sameSite, secure: this.secure } as const;
  }
}
