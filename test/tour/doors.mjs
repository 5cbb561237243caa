// The public doors: the hub's API as a person who signed in, and the work screens of the back offices.
import { randomUUID } from 'node:crypto';
import { signIn } from './sign-in.mjs';

const JSON_TYPE = { 'Content-Type': 'application/json' };

const read = async (response, what) => {
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return body;
  const refused = new Error(`${what} was refused (${response.status}): ${text.slice(0, 600)}`);
  throw Object.assign(refused, { status: response.status, body });
};

/** `hub.as('lies').post(path, body)`; a query waits until the last command of this tour can be seen. */
export const hubDoor = (address) => {
  const base = `${address}/REST/wisselzone/v1`;
  const tokenOf = signIn(address);
  let position;

  const headers = async (login) => ({ Authorization: `Bearer ${await tokenOf(login)}` });
  const seen = (path) => {
    if (!position) return path;
    return `${path}${path.includes('?') ? '&' : '?'}notBefore=${encodeURIComponent(position)}`;
  };

  return {
    as: (login) => ({
      get: async (path) =>
        read(await fetch(base + seen(path), { headers: await headers(login) }), `GET ${path}`),
      /** What is read from the log itself is never behind, and does not ask how far it should be. */
      asIs: async (path) =>
        read(await fetch(base + path, { headers: await headers(login) }), `GET ${path}`),
      post: async (path, body) => {
        const response = await fetch(base + path, {
          method: 'POST',
          headers: { ...(await headers(login)), ...JSON_TYPE, 'Idempotency-Key': randomUUID() },
          body: JSON.stringify(body),
        });
        const answer = await read(response, `POST ${path}`);
        position = answer.position;
        return answer;
      },
      /** What is no JSON. */
      text: async (path) => {
        const response = await fetch(base + path, { headers: await headers(login) });
        if (!response.ok) throw new Error(`GET ${path} was refused (${response.status})`);
        return response.text();
      },
      /** The status alone, for what must be refused. */
      status: async (path) =>
        (await fetch(base + seen(path), { headers: await headers(login) })).status,
    }),
  };
};

/** The privacy officer's door: `ask` with a question in the body, or `status` alone for who must be refused. */
export const auditDoor = (address) => {
  const tokenOf = signIn(address);
  const send = async (login, path, body) =>
    fetch(`${address}/REST/wisselzoneAudit/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await tokenOf(login)}`, ...JSON_TYPE },
      body: JSON.stringify(body),
    });
  return {
    as: (login) => ({
      ask: async (path, body) => read(await send(login, path, body), `POST ${path}`),
      status: async (path, body) => (await send(login, path, body)).status,
    }),
  };
};

/** The door of the policy figures. */
export const figuresDoor = (address) => {
  const tokenOf = signIn(address);
  const send = async (login, method, path) =>
    fetch(`${address}/REST/wisselzoneFigures/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${await tokenOf(login)}` },
    });
  return {
    as: (login) => ({
      get: async (path) => read(await send(login, 'GET', path), `GET ${path}`),
      post: async (path) => read(await send(login, 'POST', path), `POST ${path}`),
      status: async (path) => (await send(login, 'GET', path)).status,
    }),
  };
};

/** The work screen of a rehearsed back office: what a worker there sees and does in her own system. */
export const workScreen = (address) => ({
  see: async (path) => read(await fetch(`${address}/werkscherm${path}`), `werkscherm ${path}`),
  act: async (path, body = {}) =>
    read(
      await fetch(`${address}/werkscherm${path}`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify(body),
      }),
      `werkscherm ${path}`,
    ),
});
