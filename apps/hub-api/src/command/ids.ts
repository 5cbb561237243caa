import type { CommandId } from '@wisselzone/kernel';
import { commandIdOf, derivedId } from '@wisselzone/platform/envelope';
import type { Intent } from '../caller/asking';

/** The id under which this intent is one and the same command for ever. */
export const commandOf = ({ organisation, method, path, idempotencyKey }: Intent): CommandId =>
  commandIdOf({ organisation, method, path, idempotencyKey });

/** The id of something the command makes: the same on every repeat. `Id` is the brand of the thing named. */
export const madeBy = <Id extends string>(intent: Intent, name: string): Id =>
  derivedId(commandOf(intent), name) as Id;
