import { canonicalJson } from '@wisselzone/platform/canonical-json';
import type { CommandId, EventId, OfferId } from '@wisselzone/kernel';
import type { Vault } from '@wisselzone/platform/vault';
import { nameUuid } from './name-uuid';

/** The name space of our command ids. For ever. */
const COMMANDS = '6f0d3c1e-5a0b-5c47-9a53-3f1d2b7c8e90';

/** What makes a request the same request again. */
export interface CommandKey {
  readonly organisation: string;
  readonly method: string;
  /** The path below the base path, without query. */
  readonly path: string;
  readonly idempotencyKey: string;
}

/** The id of a command (UUID version 5): the same request tried again is the same command. */
export const commandIdOf = ({
  organisation,
  method,
  path,
  idempotencyKey,
}: CommandKey): CommandId =>
  nameUuid(canonicalJson([organisation, method, path, idempotencyKey]), COMMANDS) as CommandId;

/** The id of something a command makes: `derivedId(commandId, 'referral')`. The caller brands it. */
export const derivedId = (commandId: CommandId, name: string): string =>
  nameUuid(`made/${name}`, commandId);

/** The id of the nth event (from 0) of a command. */
export const eventIdOf = (commandId: CommandId, index: number): EventId =>
  nameUuid(`event/${String(index)}`, commandId) as EventId;

/**
 * The id under which the candidate of an offer knows an event: nobody can say of it which event of which
 * dossier it is, and two candidates never have the same.
 */
export const windowEventId = (offer: OfferId, eventId: string): EventId =>
  nameUuid(`window/${eventId}`, offer) as EventId;

/**
 * Tells whether a repeated command asks the same as the first time. Keyed by the hub's secret and by the
 * caller's idempotency key, because a leaf is shown to others and a body holds few possible values.
 */
export const fingerprintOf = (vault: Vault, body: unknown, idempotencyKey: string): string =>
  vault.keyedDigest(canonicalJson([idempotencyKey, body ?? {}]));
