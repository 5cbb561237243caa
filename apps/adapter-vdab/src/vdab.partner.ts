import { createHash } from 'node:crypto';
import {
  isQuestionToUs,
  Partner,
  plainText,
  subjectOf,
  type CollectingDesk,
  type Delivery,
  type DeliveryDesk,
  type InboxMessage,
  type Mapped,
  type Step,
} from '@wisselzone/platform/adapter';
import type { VdabClient } from './vdab.client';
import { fromVdab } from './vdab.inbound.mapping';
import { toInschrijving, toToeleiding, toVdab } from './vdab.outbound.mapping';

const SOURCE = 'vdab';
/** Under which kind the id map knows VDAB's own numbers. */
const ownKinds = {
  registration: 'inschrijving',
  question: 'vraag',
  consultation: 'overleg',
} as const;

/** VDAB as the adapter knows it: polled for messages, called with referrals and steps. */
export class VdabPartner extends Partner {
  override readonly fileKind = 'wachtdossier';

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
    if (isQuestionToUs(step)) return this.register(step, desk);
    if (!desk.file) return { end: 'delivered' };
    if (step.type === 'RegistrationRequested' && step.plain['to'] === step.own.id)
      return this.enrol(step, desk, desk.file);
    const about = subjectOf(step);
    const subject = about && (await desk.ids.partnerId(ownKinds[about.kind], about.id));
    for (const call of toVdab(step, subject)) await this.vdab.tell(desk.file, call);
    return { end: 'delivered' };
  }

  /** The mandate is asked again at this moment: without it VDAB hears nothing of it. */
  private async enrol(step: Step, desk: DeliveryDesk, file: string): Promise<Delivery> {
    const registration = plainText(step, 'registration') ?? '';
    const path = ['dossiers', step.dossier, 'registrations', registration, 'deliveries'];
    if (!(await desk.permits(step, { path, body: {} })))
      return { end: 'skipped', reason: 'notPermittedAnyMore' };
    await this.vdab.tell(file, toInschrijving(step));
    return { end: 'delivered' };
  }

  /** VDAB's interface has no answer to a message; faults stay in quarantine for the operator. */
  override reply(): Promise<Delivery> {
    return Promise.resolve({ end: 'skipped', reason: 'noAnswerAtPartner' });
  }

  override async collect({ inbox, cursor, keepCursor, wake }: CollectingDesk): Promise<number> {
    const last = Number((await cursor(SOURCE)) ?? '0');
    const { messages, lastNumber } = await this.vdab.messagesAfter(last);
    for (const { number, bytes } of messages) {
      const receipt = await inbox.receive(SOURCE, String(number), bytes);
      if (receipt !== 'differs') continue;
      const id = `${String(number)}@${createHash('sha256').update(bytes).digest('hex')}`;
      const rule = 'this number was used for another message';
      await inbox.receiveUnread({ source: SOURCE, id, bytes }, [{ field: 'Nummer', rule }]);
    }
    if (messages.length === 0) return this.pollMs;
    await keepCursor(SOURCE, String(lastNumber));
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
        { kind: this.fileKind, partnerId, hubId: step.dossier },
        { kind: 'toeleiding', partnerId, hubId: referral },
      ],
    };
  }
}
