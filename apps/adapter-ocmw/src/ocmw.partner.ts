import {
  isQuestionToUs,
  Partner,
  referralOf,
  subjectOf,
  together,
  type Delivery,
  type DeliveryDesk,
  type InboxMessage,
  type Mapped,
  type Reply,
  type Step,
} from '@wisselzone/platform/adapter';
import type { OcmwClient } from './ocmw.client';
import { fromOcmw } from './ocmw.inbound.mapping';
import { toAnswer, toInkomendeVerwijzing, toOcmw } from './ocmw.outbound.mapping';
import { readXml } from './ocmw.xml';

/** The OCMW as the adapter knows it: it posts messages to our door, we post messages to its door. */
export class OcmwPartner extends Partner {
  override readonly fileKind = 'dossier';

  constructor(
    private readonly ocmw: OcmwClient,
    private readonly organisation: string,
    private readonly now: () => Date,
  ) {
    super();
  }

  override understand({ bytes }: InboxMessage): Mapped {
    const read = readXml(bytes);
    if (read.ok) return fromOcmw(read.fields, this.organisation);
    return { ok: false, faults: [{ field: read.fault.element, rule: read.fault.rule }] };
  }

  override async deliver(step: Step, desk: DeliveryDesk): Promise<Delivery> {
    const messages = isQuestionToUs(step)
      ? [toInkomendeVerwijzing(step, await desk.opening(step))]
      : toOcmw(step, {
          referral: await this.referralNumber(step, desk),
          subject: await subjectNumber(step, desk),
        });
    for (const message of messages) await this.ocmw.send(message, desk.file);
    return { end: 'delivered' };
  }

  override async reply(reply: Reply): Promise<Delivery> {
    // Without the dossier's number the OCMW could not find where the answer belongs.
    if (reply.lane === '') return { end: 'skipped', reason: 'noDossierToAnswerIn' };
    await this.ocmw.send(toAnswer(reply, this.now().toISOString()), reply.lane);
    return { end: 'delivered' };
  }

  /** The OCMW's own number of a referral, or the one it was given when it was asked. */
  private async referralNumber(step: Step, desk: DeliveryDesk): Promise<string | undefined> {
    const referral = referralOf(step);
    if (!referral) return undefined;
    const own = await desk.ids.partnerId('referral', referral);
    const asked = step.view.referrals.find(({ id }) => id === referral);
    return own ?? (asked?.to === this.organisation ? together(step.dossier, referral) : undefined);
  }
}

/** The OCMW's own number of a question, a consultation or a registration that it began. */
const subjectNumber = async (step: Step, desk: DeliveryDesk): Promise<string | undefined> => {
  const subject = subjectOf(step);
  return subject && desk.ids.partnerId(subject.kind, subject.id);
};
