import type { CommandId, DomainEvent, PersonId, Sections } from '@wisselzone/kernel';
import { CanonicalJsonError, canonicalJson } from '@wisselzone/platform/canonical-json';
import type { NewEvent } from '@wisselzone/platform/event-store';
import type { SealedSection, Vault } from '@wisselzone/platform/vault';
import { eventIdOf } from './derived-ids';
import { EnvelopeError, type Envelope, type EnvelopeContext } from './envelope';
import type { Upcasters } from './upcasters';

/** The events of one command, ready to be written. */
export interface EventsToPrepare {
  /** Whose keys seal the sections; absent in streams that are nobody's (organisations, flows). */
  readonly person?: PersonId;
  readonly stream: string;
  /** The revision the first event will have: the expected revision plus one. */
  readonly firstRevision: number;
  readonly events: readonly DomainEvent[];
  readonly context: EnvelopeContext;
  /** Says in which version each type is written. */
  readonly upcasters: Upcasters;
}

/**
 * Seals the sections, completes the envelopes and writes the exact bytes to append. On a conflict call
 * it again with the new revision. Rejects with `EnvelopeError` or `VaultError`.
 */
export const prepareEvents = (vault: Vault, asked: EventsToPrepare): Promise<NewEvent[]> =>
  Promise.all(asked.events.map((event, index) => prepareEvent(vault, asked, { event, index })));

const prepareEvent = async (
  vault: Vault,
  { person, stream, firstRevision, context, upcasters }: EventsToPrepare,
  { event, index }: { readonly event: DomainEvent; readonly index: number },
): Promise<NewEvent> => {
  const { type, plain } = event;
  const eventId = eventIdOf(context.commandId as CommandId, index);
  const scope = person && { person, stream, eventId };
  const sealed = await sealSections(vault, scope, event.sealed ?? {});
  const envelope: Envelope = {
    ...context,
    eventId,
    type,
    schemaVersion: upcasters.currentVersion(type),
    stream,
    revision: firstRevision + index,
    plain,
    sections: sealed.map(({ category, ciphertextHash, digest }) => ({
      category,
      ciphertextHash,
      digest,
    })),
  };
  return {
    eventId,
    type,
    leaf: leafOf(envelope),
    sealed: canonicalJson(sealed.map(({ category, ciphertext }) => ({ category, ciphertext }))),
  };
};

const sealSections = async (
  vault: Vault,
  scope: Parameters<Vault['seal']>[0] | undefined,
  sections: Sections,
): Promise<readonly SealedSection[]> => {
  if (isEmpty(sections)) return [];
  if (!scope)
    throw new EnvelopeError('sealedWithoutPerson', 'a stream that is nobody’s seals nothing');
  return vault.seal(scope, sections);
};

/** An absent section may also be written as `undefined`. */
const isEmpty = (sections: Readonly<Record<string, unknown>>): boolean =>
  Object.values(sections).every((section) => section === undefined);

/** The RFC 8785 text of an envelope: what is hashed, kept and proven. Throws `malformed` on a null. */
export const leafOf = (envelope: Envelope): string => {
  if (holdsNull(envelope)) throw new EnvelopeError('malformed', 'a leaf holds no null');
  try {
    return canonicalJson(envelope);
  } catch (cause) {
    if (!(cause instanceof CanonicalJsonError)) throw cause;
    throw new EnvelopeError('malformed', 'a value of a leaf is no JSON', { cause });
  }
};

const holdsNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(holdsNull));
