import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { HttpComponents, MailboxEntry } from '@wisselzone/contracts';
import type { FastifyReply } from 'fastify';
import type { Asking } from '../caller/asking';
import { Caller } from '../caller/asking.decorator';
import { roleFor } from '../caller/permit';
import { Directory } from '../directory/directory';
import { FeedQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { FeedReader } from './feed.reader';
import { FeedRows } from './feed.rows';

/** The feed is the organisation's, not one worker's. */
const FEED_ROLES = ['system', 'coordinator'] as const;
/** Channels that end with the organisation taking its events here, itself or through its adapter. */
const PULLED = ['feed', 'files'];

/** Everything an organisation may follow, in its own order, for systems that poll. */
@Controller('feed')
export class FeedController {
  constructor(
    private readonly rows: FeedRows,
    private readonly reader: FeedReader,
    private readonly models: ReadModels,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Header('Content-Type', 'application/cloudevents-batch+json')
  async read(
    @Caller() asking: Asking,
    @Query() { after = '0', wait, pageSize }: FeedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HttpComponents['schemas']['FeedBatch']> {
    const role = roleFor(asking, FEED_ROLES, '');
    const { organisation } = asking;
    const channel = this.pulledChannel(organisation);
    if (channel && after !== '0') await this.rows.recordDelivered(organisation, after, channel);
    let rows: readonly MailboxEntry[] = [];
    await this.models.waitFor(async () => {
      rows = await this.rows.after(organisation, after, pageSize);
      return rows.length > 0;
    }, wait * 1000);
    const events = await this.reader.give(asking, role, { rows, channel });
    void reply.header('Next-Cursor', events.at(-1)?.cursor ?? after);
    return [...events];
  }

  private pulledChannel(organisation: string): string | undefined {
    const channel = this.directory.organisation(organisation)?.channel;
    return channel && PULLED.includes(channel) ? channel : undefined;
  }
}
