import { Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { FiguresComponents } from '@wisselzone/contracts';
import type { FastifyReply } from 'fastify';
import type { Analyst } from '../analyst/analyst';
import { Asks } from '../analyst/analyst.decorator';
import { Areas } from '../area/areas';
import { FiguresBook } from '../book/figures-book';
import type { Release } from './release';
import { csvOf } from './release.csv';
import { ReleaseRows } from './release.rows';
import { metaView, releaseView } from './release.view';
import { Releases } from './releases';

type Schemas = FiguresComponents['schemas'];

/** Figures of a period, as they were released. */
@Controller('releases')
export class ReleaseController {
  constructor(
    private readonly releases: Releases,
    private readonly rows: ReleaseRows,
    private readonly areas: Areas,
    private readonly book: FiguresBook,
  ) {}

  @Get()
  async listReleases(@Asks() analyst: Analyst): Promise<Schemas['Releases']> {
    const items = (await this.rows.all()).map(metaView);
    await this.book.viewed(analyst, 'listReleases', items.length);
    return { items };
  }

  @Post()
  async makeRelease(
    @Asks() analyst: Analyst,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Schemas['Release']> {
    const { release, isNew } = await this.releases.make();
    if (!isNew) void reply.status(HttpStatus.OK);
    return this.shown(analyst, 'makeRelease', release);
  }

  @Get(':release')
  async readRelease(
    @Asks() analyst: Analyst,
    @Param('release') number: string,
  ): Promise<Schemas['Release']> {
    return this.shown(analyst, 'readRelease', await this.rows.require(number));
  }

  @Get(':release/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async exportRelease(@Asks() analyst: Analyst, @Param('release') number: string): Promise<string> {
    return csvOf(await this.shown(analyst, 'exportRelease', await this.rows.require(number)));
  }

  @Post(':release/recount')
  @HttpCode(HttpStatus.OK)
  async recountRelease(
    @Asks() analyst: Analyst,
    @Param('release') number: string,
  ): Promise<Schemas['Recount']> {
    const release = await this.rows.require(number);
    const differences = await this.releases.recount(release);
    await this.book.viewed(analyst, 'recountRelease', differences.length);
    return { release: number, same: differences.length === 0, differences: [...differences] };
  }

  private async shown(
    analyst: Analyst,
    operation: string,
    release: Release,
  ): Promise<Schemas['Release']> {
    const view = releaseView(release, this.areas);
    const rows = view.tables.reduce((sum, { figures }) => sum + figures.length, 0);
    await this.book.viewed(analyst, operation, rows);
    return view;
  }
}
