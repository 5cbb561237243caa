import {
  isQuestionToUs,
  Partner,
  plainText,
  type CollectingDesk,
  type Delivery,
  type DeliveryDesk,
  type InboxMessage,
  type Mapped,
  type Step,
} from '@wisselzone/platform/adapter';
import type { GtbClient } from './gtb.client';
import { fromGtb } from './gtb.inbound.mapping';
import { toAanmelding, toGtb } from './gtb.outbound.mapping';

const SOURCE = 'gtb';

/** GTB as the adapter knows it: asked for messages, called with questions and steps. */
export class GtbPartner extends Partner {
  override readonly fileKind = 'gtbAanmelding';

  constructor(
    private readonly gtb: GtbClient,
    private readonly organisation: string,
    private readonly pollMs: number,
  ) {
    super();
  }

  override understand({ bytes }: InboxMessage): Mapped {
    return fromGtb(JSON.parse(bytes.toString('utf8')), this.organisation);
  }

  override async deliver(step: Step, desk: DeliveryDesk): Promise<Delivery> {
    if (!isQuestionToUs(step)) {
      if (desk.file) for (const call of toGtb(step)) await this.gtb.tell(desk.file, call);
      return { end: 'delivered' };
    }
    const partnerId = await this.gtb.register(toAanmelding(step, await desk.opening(step)).body);
    const referral = plainText(step, 'referral') ?? '';
    return {
      end: 'delivered',
      learns: [
        { kind: this.fileKind, partnerId, hubId: step.dossier },
        { kind: 'gtbReferral', partnerId, hubId: referral },
      ],
    };
  }

  /** GTB's interface has no answer to a message; faults stay in quarantine for the operator. */
  override reply(): Promise<Delivery> {
    return Promise.resolve({ end: 'skipped', reason: 'noAnswerAtPartner' });
  }

  /** Stores what GTB has laid ready, and only then moves the number behind which it asks. */
  override async collect({ inbox, cursor, keepCursor, wake }: CollectingDesk): Promise<number> {
    const messages = await this.gtb.messagesAfter((await cursor(SOURCE)) ?? '0');
    for (const message of messages)
      await inbox.receive(SOURCE, String(message.nr), Buffer.from(JSON.stringify(message)));
    const last = messages.at(-1);
    if (!last) return this.pollMs;
    await keepCursor(SOURCE, String(last.nr));
    wake.ring();
    return 0;
  }
}
