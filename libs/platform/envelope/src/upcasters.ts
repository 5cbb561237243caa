import { currentVersion, upcast, type Upcast, type Upcasts } from '@wisselzone/kernel';
import { EnvelopeError } from './envelope';

/**
 * For every event type the steps from version 1 to the current one: an empty list says that version 1
 * is the current one, one step that it is version 2. A type that is not named is not known.
 */
export type UpcastRegistry = Upcasts;

/** All registries of a process together. A type named twice is a bug and throws at the start. */
export class Upcasters {
  private readonly steps: Record<string, readonly Upcast[]> = {};

  constructor(...registries: readonly UpcastRegistry[]) {
    for (const [type, steps] of registries.flatMap((registry) => Object.entries(registry))) {
      if (Object.hasOwn(this.steps, type))
        throw new EnvelopeError('malformed', `${type} is registered twice`);
      this.steps[type] = steps;
    }
  }

  /** The version that new events of this type are written in. Throws `unknownType`. */
  currentVersion(type: string): number {
    if (!Object.hasOwn(this.steps, type))
      throw new EnvelopeError('unknownType', `no event type ${type} is registered`);
    return currentVersion(this.steps, type);
  }

  /** The plain part as the current version. Throws `unknownType` or `unknownVersion`. */
  upcast(type: string, schemaVersion: number, plain: object): object {
    const known = this.currentVersion(type);
    if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > known)
      throw new EnvelopeError('unknownVersion', `${type} has no version ${String(schemaVersion)}`);
    return upcast(this.steps, { type, schemaVersion, plain });
  }
}
