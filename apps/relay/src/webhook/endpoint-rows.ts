import type { Rows } from '@wisselzone/platform/read-store';

/** What an endpoint said when it was asked whether it wants our messages. */
export interface EndpointRow {
  readonly state: 'pending' | 'willing' | 'refused' | 'gone';
  /** Greetings in a row that it did not answer well. */
  readonly failures: number;
  readonly next_at: Date;
}

/** Of which organisation, and which of its addresses. */
export interface EndpointKey {
  readonly organisation: string;
  readonly webhook: string;
}

const BEGIN = `
  insert into relay.endpoint (organisation, webhook, state, failures, next_at)
  values ($1, $2, 'pending', 0, $3) on conflict do nothing`;
const READ = `select state, failures, next_at from relay.endpoint where organisation = $1 and webhook = $2`;
const WRITE = `
  update relay.endpoint set state = $3, why = $4, failures = $5, next_at = $6
  where organisation = $1 and webhook = $2`;

/** A new address is a new chance for what stands still. */
const UNPARK = `
  update relay.lane set parked_at = null, parked_why = null, failures = 0, refusals = 0, ready_at = $2
  where organisation = $1 and channel = 'webhook' and parked_at is not null`;

export const readEndpoint = async (
  rows: Rows,
  { organisation, webhook }: EndpointKey,
): Promise<EndpointRow | undefined> =>
  (await rows.query<EndpointRow>(READ, [organisation, webhook]))[0];

export const beginEndpoint = async (
  rows: Rows,
  key: EndpointKey,
  now: Date,
): Promise<EndpointRow> => {
  await rows.query(BEGIN, [key.organisation, key.webhook, now]);
  return (await readEndpoint(rows, key)) ?? { state: 'pending', failures: 0, next_at: now };
};

export const writeEndpoint = async (
  rows: Rows,
  { organisation, webhook }: EndpointKey,
  { state, failures, next_at, why }: EndpointRow & { readonly why?: string },
): Promise<void> => {
  await rows.query(WRITE, [organisation, webhook, state, why ?? null, failures, next_at]);
  if (state === 'willing') await rows.query(UNPARK, [organisation, next_at]);
};
