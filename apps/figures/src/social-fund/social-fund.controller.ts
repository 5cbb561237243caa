import { Controller, Get, Header, Param } from '@nestjs/common';
import type { FiguresComponents } from '@wisselzone/contracts';
import type { Analyst } from '../analyst/analyst';
import { Asks } from '../analyst/analyst.decorator';
import { Areas } from '../area/areas';
import { FiguresBook } from '../book/figures-book';
import { ReleaseRows } from '../release/release.rows';
import { socialFundCsv } from './social-fund.csv';
import { socialFundView } from './social-fund.view';

type Export = FiguresComponents['schemas']['SocialFundExport'];

/** A release as Europa WSE asks it: the same counts in other words, so it tells nothing new. */
@Controller('releases/:release/socialFundExport')
export class SocialFundController {
  constructor(
    private readonly rows: ReleaseRows,
    private readonly areas: Areas,
    private readonly book: FiguresBook,
  ) {}

  @Get()
  readSocialFundExport(
    @Asks() analyst: Analyst,
    @Param('release') number: string,
  ): Promise<Export> {
    return this.given(analyst, 'readSocialFundExport', number);
  }

  @Get('csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async exportSocialFund(
    @Asks() analyst: Analyst,
    @Param('release') number: string,
  ): Promise<string> {
    return socialFundCsv(await this.given(analyst, 'exportSocialFund', number));
  }

  private async given(analyst: Analyst, operation: string, number: string): Promise<Export> {
    const view = socialFundView(await this.rows.require(number), this.areas);
    const rows = view.indicators.reduce((sum, { figures }) => sum + figures.length, 0);
    await this.book.viewed(analyst, operation, rows);
    return view;
  }
}
