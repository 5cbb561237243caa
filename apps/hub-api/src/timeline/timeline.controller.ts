import { Controller, Get, Headers, Query, Sse, type MessageEvent } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import { badRequest, issueTypes } from '@wisselzone/platform/http';
import type { Observable } from 'rxjs';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { ReadModels } from '../reading/read-models';
import { NoQuery, TimelineQuery } from '../reading/query.request';
import { LiveTimeline } from './live-timeline';
import { TimelineEntry } from './timeline-entry';
import { TimelineRows } from './timeline.rows';

type Timeline = HttpComponents['schemas']['Timeline'];

interface DossierPath {
  readonly dossier: DossierId;
}

/** What happened in a dossier, as the caller's organisation may follow it. */
@Controller('dossiers/:dossier/timeline')
export class TimelineController {
  constructor(
    private readonly entry: TimelineEntry,
    private readonly rows: TimelineRows,
    private readonly models: ReadModels,
    private readonly live: LiveTimeline,
  ) {}

  @Get()
  async read(
    @Caller() asking: Asking,
    @Path() { dossier }: DossierPath,
    @Query() { after, pageSize, notBefore }: TimelineQuery,
  ): Promise<Timeline> {
    await this.models.reach(notBefore);
    const page = { dossier, after, limit: pageSize };
    const rows = await this.rows.after(asking.organisation, page);
    // After the rows, so that the decision knows every event among them.
    const { entered, stream } = await this.entry.require(asking, dossier);
    const items = [...(await this.entry.stillFollowed(stream, asking, rows))];
    await this.entry.book(asking, { ...entered, dossier, items });
    const last = rows.at(-1);
    return last && rows.length === pageSize ? { items, next: last.seq } : { items };
  }

  @Sse('stream')
  async follow(
    @Caller() asking: Asking,
    @Path() { dossier }: DossierPath,
    @Query() _: NoQuery,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    const after = lastSeq(lastEventId);
    const { entered } = await this.entry.require(asking, dossier);
    return this.live.follow({ asking, ...entered, dossier, after });
  }
}

const lastSeq = (header: string | undefined): number => {
  if (header === undefined || header === '') return 0;
  if (/^\d{1,15}$/.test(header)) return Number(header);
  throw badRequest({
    type: issueTypes.schemaViolation,
    in: 'header',
    name: 'Last-Event-ID',
    detail: 'must be a seq of this timeline',
  });
};
