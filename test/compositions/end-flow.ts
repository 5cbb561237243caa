import { randomUUID } from 'node:crypto';
import type { Instant, OrganisationId, SubjectId } from '@wisselzone/kernel';
import { prepareEvents } from '@wisselzone/platform/envelope';
import { HUB, type TestHub } from './test-hub';

/** Ends a line of the register of flows, as the operator's own tool would: there is no route for it. */
export const endFlow = async ({ ports }: TestHub, flow: string): Promise<void> => {
  const { store, vault, upcasters } = ports;
  const revision = await store.headRevision('flows');
  const commandId = randomUUID();
  const now = new Date().toISOString() as Instant;
  const events = await prepareEvents(vault, {
    stream: 'flows',
    firstRevision: revision + 1,
    events: [{ type: 'FlowEnded', plain: { flow, until: '2020-01-02' } }],
    upcasters,
    context: {
      commandId,
      commandFingerprint: 'none',
      correlationId: commandId,
      causationId: commandId,
      occurredAt: now,
      recordedAt: now,
      actor: {
        issuer: 'https://id.test',
        subject: randomUUID() as SubjectId,
        role: 'operator',
        organisation: HUB as OrganisationId,
        client: 'operator',
      },
      purpose: 'guidance',
      testData: true,
    },
  });
  await store.append({ stream: 'flows', expected: revision, events });
};
