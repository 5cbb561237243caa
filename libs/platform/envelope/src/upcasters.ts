import { EnvelopeError } from './envelope';

/** Reads the plain part of one version as the next one. Pure. */
export type Upcast = (plain: object) => object;

/**
 * For every event type the steps from version 1 to the current one: an empty list says that version 1
 * is the current one, one step that it is version 2. A type that is not named is not known.
 */
export type UpcastRegistry = Readonly<Record<string, readonly Upcast[]>>;

/** All registries of a process together. A type named twice is a bug and throws at the start. */
export class Upcasters {
  private readonly steps = new Map<string, readonly Upcast[]>();

  constructor(...registries: readonly UpcastRegistry[]) {
    for (const [type, steps] of registries.flatMap((registry) => Object.entries(registry))) {
      if (this.steps.has(type)) throw new EnvelopeError('malformed', `${type} is registered twice`);
      this.steps.set(type, steps);
    }
  }

  /** The version that new events of this type are written in. Throws `unknownType`. */
  currentVersion(type: string): number {
    return this.stepsOf(type).length + 1;
  }

  /** The plain part as the current version. Throws `unknownType` or `unknownVersion`. */
  upcast(type: string, schemaVersion: number, plain: object): object {
    const steps = this.stepsOf(type);
    if (
      !Number.isSafeInteger(schemaVersion) ||
      schemaVersion < 1 ||
      schemaVersion > steps.length + 1
    )
      throw new EnvelopeError('unknownVersion', `${type} has no version ${String(schemaVersion)}`);
    return steps.slice(schemaVersion - 1).reduce((read, step) => step(read), plain);
  }

  private stepsOf(type: string): readonly Upcast[] {
    const steps = this.steps.get(type);
    if (!steps) throw new EnvelopeError('unknownType', `no event type ${type} is registered`);
    return steps;
  }
}
