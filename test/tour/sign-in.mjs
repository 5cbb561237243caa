// Signs in as a person would, without a browser: authorization code with PKCE on the demo's login page.
import { createHash, randomBytes } from 'node:crypto';

const REDIRECT = 'http://127.0.0.1/tour';

/** Follows redirects by hand and keeps the cookies, until the browser would leave the provider. */
const browser = () => {
  const cookies = new Map();
  const visit = async (url, options = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const [name, ...value] = pair.split('=');
      cookies.set(name, value.join('='));
    }
    const next = response.headers.get('location');
    if (!next) return { url, response };
    const target = new URL(next, url).href;
    return target.startsWith(REDIRECT) ? { url: target, response } : visit(target);
  };
  return visit;
};

/** Gives a function that answers with a token of `login` that is still good for a while. */
export const signIn = (address) => {
  const tokens = new Map();
  const fresh = async (login) => {
    const visit = browser();
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const asked = new URLSearchParams({
      client_id: 'tour',
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: 'openid hub',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'tour',
    });
    const page = await visit(`${address}/oidc/auth?${asked}`);
    const back = await visit(page.url, {
      method: 'POST',
      body: new URLSearchParams({ login }),
    });
    const code = new URL(back.url).searchParams.get('code');
    if (!code) throw new Error(`${login} could not sign in: ${await back.response.text()}`);
    const answer = await fetch(`${address}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'tour',
        code,
        redirect_uri: REDIRECT,
        code_verifier: verifier,
      }),
    });
    const { access_token: token, expires_in: seconds } = await answer.json();
    if (!token) throw new Error(`${login} got no token (${answer.status})`);
    return { token, until: Date.now() + (seconds - 30) * 1000 };
  };
  return async (login) => {
    const known = tokens.get(login);
    if (known && known.until > Date.now()) return known.token;
    tokens.set(login, await fresh(login));
    return tokens.get(login).token;
  };
};
