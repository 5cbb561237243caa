import { createHash } from 'node:crypto';
import {
  Partner,
  plainText,
  type CollectingDesk,
  type Delivery,
  type DeliveryDesk,
  type InboxMessage,
  type Mapped,
  type Step,
} from '@wisselzone/platform/adapter';
import type { VdabClient } from './vdab.client';
import { fromVdab } from './vdab.inbound.mapping';
import { toToeleiding, toVdab } from './vdab.outbound.mapping';

const SOURCE = 'vdab';

/** VDAB as the adapter knows it: polled for messages, called with referrals and steps. */
export class VdabPartner extends Partner {
  constructor(
    private readonly vdab: VdabClient,
    private readonly organisation: string,
    private readonly pollMs: number,
  ) {
    super();
  }

  override understand({ bytes }: InboxMessage): Mapped {
    try {
      return fromVdab(JSON.parse(bytes.toString('utf8')), this.organisation);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { ok: false, faults: [{ field: 'message', rule: 'must be JSON' }] };
    }
  }

  override async deliver(step: Step, desk: DeliveryDesk): Promise<Delivery> {
    if (step.type === 'ReferralRequested' && step.plain['to'] === this.organisation) {
      return this.register(step, desk);
    }
    const file = await desk.ids.partnerId('wachtdossier', step.dossier);
    if (!file) return { end: 'skipped', reason: 'VDAB has no file yet' };
    for (const call of toVdab(step)) await this.vdab.tell(file, call);
    return { end: 'delivered' };
  }

  /** VDAB's interface has no answer to a message; faults stay in quarantine for the operator. */
  override reply(): Promise<Delivery> {
    return Promise.resolve({ end: 'skipped', reason: 'VDAB takes no replies' });
  }

  override async collect({ inbox, cursor, keepCursor, wake }: CollectingDesk): Promise<number> {
    const last = Number((await cursor(SOURCE)) ?? '0');
    const { Berichten, LaatsteNummer } = await this.vdab.messagesAfter(last);
    for (const message of Berichten) {
      const bytes = Buffer.from(JSON.stringify(message));
      const receipt = await inbox.receive(SOURCE, String(message.Nummer), bytes);
      if (receipt !== 'differs') continue;
      const id = `${String(message.Nummer)}@${createHash('sha256').update(bytes).digest('hex')}`;
      const rule = 'this number was used for another message';
      await inbox.receiveUnread({ source: SOURCE, id, bytes }, [{ field: 'Nummer', rule }]);
    }
    if (Berichten.length === 0) return this.pollMs;
    await keepCursor(SOURCE, String(LaatsteNummer));
    wake.ring();
    return 0;
  }

  private async register(step: Step, desk: DeliveryDesk): Promise<Delivery> {
    const call = toToeleiding(step, await desk.opening(step));
    const { wachtdossierNummer: partnerId } = await this.vdab.register(call.body);
    const referral = plainText(step, 'referral') ?? '';
    return {
      end: 'delivered',
      learns: [
        { kind: 'wachtdossier', partnerId, hubId: step.dossier },
        { kind: 'toeleiding', partnerId, hubId: referral },
      ],
    };
  }
}
