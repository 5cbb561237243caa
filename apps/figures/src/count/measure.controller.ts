import { Controller, Get } from '@nestjs/common';
import { labels, type FiguresComponents } from '@wisselzone/contracts';
import { FIGURE_MEASURE_CODES } from '@wisselzone/kernel';
import type { Analyst } from '../analyst/analyst';
import { Asks } from '../analyst/analyst.decorator';
import { FiguresBook } from '../book/figures-book';
import { DEFINITIONS_VERSION, measures } from './measures';

/** What is counted. */
@Controller('measures')
export class MeasureController {
  constructor(private readonly book: FiguresBook) {}

  @Get()
  async listMeasures(@Asks() analyst: Analyst): Promise<FiguresComponents['schemas']['Measures']> {
    const items = FIGURE_MEASURE_CODES.map((measure) => {
      const { definition, attributes, parts, indicators } = measures[measure];
      return {
        ...{ measure, title: labels.figureMeasure[measure], definition },
        attributes: ['targetGroup', ...attributes],
        ...(parts && { parts: [...parts] }),
        indicators: [...indicators],
      };
    });
    await this.book.viewed(analyst, 'listMeasures', items.length);
    return { items, version: DEFINITIONS_VERSION };
  }
}
