import type { Organisation } from '@wisselzone/domain/organisation';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import { MessagingError, type MessageSender } from '@wisselzone/platform/messaging';
import type { DeliveryBook } from '../door/delivery-book';
import type { Door } from '../door/door';
import type { Attempted } from '../lane/attempted';
import type { Claimed } from '../lane/lane';
import type { Slots } from '../lane/slots';
import { kafkaMessageOf } from './kafka-message';

/** The broker takes many at once: what is sent meanwhile shares its next request. */
const AT_ONCE = 64;
/** Until a broker that is away is asked again. */
const AWAY_MS = 2_000;
/** Until an operator may have made the topic, or given us the right. */
const FOR_AN_OPERATOR_MS = 60_000;

export interface KafkaDoorParts {
  readonly sender: MessageSender;
  readonly book: DeliveryBook;
  readonly slots: Slots;
  readonly clock: () => number;
}

/** An organisation's topic at the broker. */
export class KafkaDoor implements Door<OrganisationId> {
  readonly channel = 'kafka';
  readonly atOnce = AT_ONCE;

  constructor(private readonly parts: KafkaDoorParts) {}

  get slots(): Slots {
    return this.parts.slots;
  }

  addressOf(_: unknown, { organisation }: Organisation): Promise<OrganisationId> {
    return Promise.resolve(organisation);
  }

  heard(): Promise<void> {
    return Promise.resolve();
  }

  async attempt(organisation: OrganisationId, claimed: Claimed): Promise<Attempted> {
    const { book, sender, clock } = this.parts;
    const at = new Date(clock()).toISOString() as Instant;
    await book.write({ organisation, outlet: organisation, at }, claimed);
    try {
      await sender.send(kafkaMessageOf(organisation, claimed));
      return { kind: 'accepted' };
    } catch (error) {
      if (!(error instanceof MessagingError)) throw error;
      return attemptedOf(error);
    }
  }
}

/** The broker is the hub's own surroundings: what is wrong with it is held against no message. */
const attemptedOf = ({ code }: MessagingError): Attempted => {
  if (code === 'tooLarge') return { kind: 'refused', excerpt: code };
  return { kind: 'held', why: code, ms: code === 'unavailable' ? AWAY_MS : FOR_AN_OPERATOR_MS };
};
