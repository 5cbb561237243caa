import { present, type CommandId, type Instant, type Role } from '@wisselzone/kernel';
import type { EnvelopeContext } from '@wisselzone/platform/envelope';
import type { Intent } from '../caller/asking';

export type Context = Omit<EnvelopeContext, 'commandId' | 'commandFingerprint' | 'recordedAt'>;

interface Asked {
  readonly intent: Intent;
  readonly role: Role;
  readonly commandId: CommandId;
  readonly now: Instant;
  readonly testData: boolean;
}

/** What the envelope of every event says of who asked, when it happened and on what ground it is kept. */
export const envelopeContext = ({ intent, role, commandId, now, testData }: Asked): Context => {
  const { issuer, subject, organisation, association, client, onBehalfOf, sourceMessageId } =
    intent;
  return {
    correlationId: intent.traceId,
    causationId: commandId,
    occurredAt: intent.occurredAt ?? now,
    actor: {
      ...{ issuer, subject, role, organisation, client },
      ...present({ onBehalfOf, association }),
    },
    purpose: 'guidance',
    ground: { code: 'ownFile', reference: 'ownFile' },
    ...(sourceMessageId ? { sourceMessageId } : {}),
    testData,
  };
};
