import {
  isQuestionToUs,
  Partner,
  subjectOf,
  type CollectingDesk,
  type Delivery,
  type DeliveryDesk,
  type InboxMessage,
  type Mapped,
  type Step,
} from '@wisselzone/platform/adapter';
import { isReadKind, writtenColumns } from './caw.columns';
import { fileOf } from './caw.csv';
import type { CawFolders } from './caw.folders';
import { fromCaw } from './caw.inbound.mapping';
import { CawIntake } from './caw.intake';
import { toCaw, toVerwijzing } from './caw.outbound.mapping';
import type { CawLine } from './caw.types';

/** A CAW as the adapter knows it: two folders with files. */
export class CawPartner extends Partner {
  override readonly fileKind = 'caw';
  private readonly intake: CawIntake;

  constructor(
    private readonly folders: CawFolders,
    private readonly organisation: string,
    private readonly pollMs: number,
    now: () => Date,
  ) {
    super();
    this.intake = new CawIntake(folders, organisation, now);
  }

  override understand({ source, bytes }: InboxMessage): Mapped {
    const kind = source.replace(/^caw-/, '');
    if (isReadKind(kind)) return fromCaw(kind, bytes, this.organisation);
    return { ok: false, faults: [{ field: 'bestand', rule: 'must be a kind of file we know' }] };
  }

  override async deliver(step: Step, desk: DeliveryDesk): Promise<Delivery> {
    if (isQuestionToUs(step)) {
      await this.write([toVerwijzing(step, await desk.opening(step))], desk);
    } else if (desk.file) {
      const about = subjectOf(step);
      const subject = about && (await desk.ids.partnerId(about.kind, about.id));
      await this.write(toCaw(step, desk.file, subject), desk);
    }
    return { end: 'delivered' };
  }

  /** Receipts and rejects are written when a file is read; what the hub refuses is for the operator. */
  override reply(): Promise<Delivery> {
    return Promise.resolve({ end: 'skipped', reason: 'noAnswerAtPartner' });
  }

  override async collect(desk: CollectingDesk): Promise<number> {
    return (await this.intake.takeAll(desk)) ? 0 : this.pollMs;
  }

  private async write(lines: readonly CawLine[], desk: DeliveryDesk): Promise<void> {
    const [first] = lines;
    if (!first) return;
    const number = String(await desk.next('caw')).padStart(6, '0');
    const rows = lines.map(({ row }) => row);
    await this.folders.write(
      `${first.kind}-${number}.csv`,
      fileOf(writtenColumns[first.kind], rows),
    );
  }
}
