import type { DomainEvent, Recorded } from '@wisselzone/kernel';
import type { StoredEvent } from '@wisselzone/platform/event-store';
import type { SealedSection } from '@wisselzone/platform/vault';
import { EnvelopeError, type Envelope } from './envelope';
import type { Upcasters } from './upcasters';

type Stored = Pick<StoredEvent, 'eventId' | 'leaf' | 'sealed'>;

/** The envelope of a stored event, as it was written. Throws `unreadable`. */
export const readEnvelope = (stored: Pick<Stored, 'eventId' | 'leaf'>): Envelope => {
  const envelope = parsed(stored.eventId, stored.leaf) as Partial<Envelope> | null;
  if (envelope?.eventId !== stored.eventId || !envelope.plain || !Array.isArray(envelope.sections))
    throw unreadable(stored.eventId);
  return envelope as Envelope;
};

/** The event as the rules read it: current version, who and when from the envelope, never the sealed part. */
export const recordedOf = (
  stored: Pick<Stored, 'eventId' | 'leaf'>,
  upcasters: Upcasters,
): Recorded<DomainEvent> => recordedFrom(readEnvelope(stored), upcasters);

/** As `recordedOf`, for who has read the envelope already. */
export const recordedFrom = (
  { type, schemaVersion, plain, actor, recordedAt }: Envelope,
  upcasters: Upcasters,
): Recorded<DomainEvent> => ({
  type,
  plain: upcasters.upcast(type, schemaVersion, plain),
  by: actor.organisation,
  at: recordedAt,
});

/** Hashes of the leaf and ciphertexts beside it, joined: what `Vault.open` asks. Throws `unreadable`. */
export const sealedOf = (stored: Stored): readonly SealedSection[] => {
  const { sections } = readEnvelope(stored);
  const kept = parsed(stored.eventId, stored.sealed);
  if (!Array.isArray(kept) || kept.length !== sections.length) throw unreadable(stored.eventId);
  const ciphertexts = new Map(
    (kept as readonly SealedSection[]).map(({ category, ciphertext }) => [category, ciphertext]),
  );
  return sections.map(({ category, ciphertextHash, digest }) => {
    const ciphertext = ciphertexts.get(category);
    if (typeof ciphertext !== 'string') throw unreadable(stored.eventId);
    return { category, ciphertext, ciphertextHash, digest };
  });
};

const parsed = (eventId: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(eventId, { cause });
  }
};

const unreadable = (eventId: string, options?: ErrorOptions): EnvelopeError =>
  new EnvelopeError('unreadable', `event ${eventId} is not as this hub writes it`, options);
