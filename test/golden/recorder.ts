import { createHash } from 'node:crypto';
import type { DomainEvent, Instant, OrganisationId, PersonId } from '@wisselzone/kernel';
import {
  commandIdOf,
  fingerprintOf,
  prepareEvents,
  type EnvelopeContext,
  type Upcasters,
} from '@wisselzone/platform/envelope';
import type { NewEvent } from '@wisselzone/platform/event-store';
import type { Vault } from '@wisselzone/platform/vault';
import { clock, worker } from './parties';

/** One line of a golden stream: the event as it was stored, its hash, and what its sections hold. */
export interface GoldenLine extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly leafSha256: string;
  readonly content?: DomainEvent['sealed'];
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Said {
  readonly by: OrganisationId;
  readonly at: Instant;
  readonly person?: PersonId;
  readonly events: readonly DomainEvent[];
}

/** Writes a stream command by command, as the hub does. */
export class Recorder {
  readonly lines: GoldenLine[] = [];

  constructor(
    private readonly stream: string,
    private readonly vault: Vault,
    private readonly upcasters: Upcasters,
  ) {}

  async command({ by, at, person, events }: Said): Promise<void> {
    const firstRevision = this.lines.length;
    const written = await prepareEvents(this.vault, {
      ...(person && { person }),
      stream: this.stream,
      firstRevision,
      events,
      context: this.contextOf(by, at),
      upcasters: this.upcasters,
    });
    for (const [index, event] of written.entries()) {
      const content = events[index]?.sealed;
      this.lines.push({
        ...event,
        stream: this.stream,
        revision: firstRevision + index,
        leafSha256: sha256(event.leaf),
        ...(content && Object.keys(content).length > 0 && { content }),
      });
    }
  }

  private contextOf(by: OrganisationId, at: Instant): EnvelopeContext {
    const key = `${this.stream}-${String(this.lines.length)}`;
    const commandId = commandIdOf({
      organisation: by,
      method: 'POST',
      path: '/golden',
      idempotencyKey: key,
    });
    return {
      commandId,
      commandFingerprint: fingerprintOf(this.vault, {}, key),
      correlationId: commandId,
      causationId: commandId,
      occurredAt: at,
      recordedAt: at,
      actor: {
        issuer: 'https://id.example/oidc',
        subject: worker(by),
        role: by === clock ? 'system' : 'counsellor',
        organisation: by,
        client: by === clock ? 'timekeeper' : 'portal',
      },
      purpose: 'guidance',
      ground: { code: 'ownFile', reference: 'ownFile' },
      testData: true,
    };
  }
}
