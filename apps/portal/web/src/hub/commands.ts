import { NoAnswer, troubleOf } from './questions';

/** The hub says no to a command, and which rule stands in the way: the last word of the problem's type. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly rule: string,
    /** The hub's own words about it, in English. */
    readonly detail: string,
  ) {
    super(rule);
  }
}

/** An answer that is about the rules rather than about who asks or whether the hub is there. */
const RULES = [400, 403, 409, 412, 422];

const refusalOf = async (response: Response): Promise<Refused> => {
  const problem = (await response.json()) as { readonly type?: string; readonly detail?: string };
  return new Refused(problem.type?.split(':').at(-1) ?? '', problem.detail ?? '');
};

/**
 * Asks the hub to do something. The same `key` is never carried out twice, so whoever heard nothing may ask
 * again. Rejects with `Refused` when a rule stands in the way, with `NoAnswer` when nothing was heard.
 */
export const command = async (path: string, body: object, key: string): Promise<void> => {
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new NoAnswer('away');
  });
  if (response.ok) {
    // What nobody reads to its end keeps its connection.
    await response.arrayBuffer();
    return;
  }
  throw RULES.includes(response.status)
    ? await refusalOf(response)
    : new NoAnswer(troubleOf(response.status));
};
