import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { claimsOf, type Account, type DemoPerson } from './accounts';
import { loginPage } from './login-page';
import { providerConfiguration, type ProviderSettings } from './provider-configuration';

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 4096) throw new Error('the login form is larger than any we sent');
  }
  return new URLSearchParams(text);
};

const answer = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  });
  response.end(html);
};

const login =
  (provider: Provider, people: readonly DemoPerson[]) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return answer(response, 200, loginPage(uid, people));
    const chosen = (await bodyOf(request)).get('login');
    const person = people.find((known) => known.login === chosen);
    if (!person) return answer(response, 400, loginPage(uid, people));
    await provider.interactionFinished(request, response, {
      login: { accountId: person.subject },
      consent: {},
    });
  };

/**
 * The identity provider of this machine: ACM/IDM's claims for the people of the demo (a page with
 * their names, no passwords) and for machines that prove themselves with a key. Mounted at `/oidc`.
 */
export const createIdentityProvider = (
  settings: ProviderSettings & { readonly people: readonly DemoPerson[] },
): RequestListener => {
  const accounts = new Map<string, Account>(
    [...settings.people, ...settings.machines].map((account) => [account.subject, account]),
  );
  const provider = new Provider(
    settings.issuer,
    providerConfiguration(
      settings,
      (subject) => {
        const account = accounts.get(subject);
        return account ? claimsOf(account) : undefined;
      },
      (subject) => {
        const person = settings.people.find((known) => known.subject === subject);
        return person ? { name: person.name } : {};
      },
    ),
  );
  const signIn = login(provider, settings.people);
  const protocol = provider.callback();
  return (request, response) => {
    if (request.url?.startsWith('/oidc/interaction/')) {
      // An interaction that is over or was never begun: the person starts again where she came from.
      signIn(request, response).catch(() =>
        answer(response, 400, '<p>Deze aanmelding is verlopen. Begin opnieuw.</p>'),
      );
      return;
    }
    const mounted = request as IncomingMessage & { originalUrl?: string };
    mounted.originalUrl = request.url ?? '';
    request.url = request.url?.slice('/oidc'.length) || '/';
    protocol(request, response);
  };
};
