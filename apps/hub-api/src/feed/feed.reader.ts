import { Injectable } from '@nestjs/common';
import { thinEventOf, type HttpComponents, type MailboxEntry } from '@wisselzone/contracts';
import type { LegalGround, Verdict } from '@wisselzone/domain/sharing';
import type { OfferId, Role } from '@wisselzone/kernel';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Following } from '../content/following';
import { DossierReader } from '../dossier/dossier.reader';
import { FeedRows } from './feed.rows';

type FeedEvent = HttpComponents['schemas']['FeedEvent'];
type Judged = MailboxEntry & { readonly verdict: Verdict };

/** Decides each entry of a page again, as things stand now, and writes down what leaves. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly following: Following,
    private readonly rows: FeedRows,
    private readonly book: AccessBook,
  ) {}

  async give(
    asking: Asking,
    role: Role,
    {
      rows,
      channel,
    }: { readonly rows: readonly MailboxEntry[]; readonly channel: string | undefined },
  ): Promise<readonly FeedEvent[]> {
    if (rows.length === 0) return [];
    const judged = await this.judge(rows, asking);
    const refused = judged.flatMap(({ event_id: event, verdict }) =>
      verdict.ok ? [] : [{ event, reason: verdict.reason }],
    );
    if (channel) await this.rows.recordWithheld(asking.organisation, refused, channel);
    await this.book.write(asking, {
      role,
      operation: 'readFeed',
      outcome: refused.length === 0 ? 'permit' : 'partial',
      categories: ['process'],
      grounds: groundsOf(judged),
      withheld: refused.map(({ reason }) => ({ category: 'process', reason })),
      eventIds: judged.map(({ event_id }) => event_id),
      dossiers: dossiersIn(judged),
      rows: judged.length,
    });
    return judged.map((row) => thinEventOf(row, row.verdict));
  }

  private async judge(
    rows: readonly MailboxEntry[],
    { organisation }: Asking,
  ): Promise<readonly Judged[]> {
    const followed = new Map<string, (event: string) => Verdict>();
    // One decision for each dossier, and for each window on one.
    for (const [place, row] of new Map(rows.map((one) => [one.dossier, one] as const))) {
      const stream = await this.dossiers.read(row.behind ?? row.dossier);
      const verdicts = row.behind
        ? this.following.ofOffer(stream, place as OfferId, organisation)
        : this.following.of(stream, organisation);
      followed.set(place, await verdicts);
    }
    return rows.map((row) => ({
      ...row,
      verdict: followed.get(row.dossier)?.(row.event_id) ?? { ok: false, reason: 'notInvolved' },
    }));
  }
}

/** The lines of the register that this page rests on, each once. */
const groundsOf = (judged: readonly Judged[]): readonly LegalGround[] => [
  ...new Map(
    judged.flatMap(({ verdict }) =>
      verdict.ok && verdict.ground ? [[verdict.ground.flow, verdict.ground] as const] : [],
    ),
  ).values(),
];
