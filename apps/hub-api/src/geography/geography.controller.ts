import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { MunicipalityQuery } from '../reading/query.request';
import { Geography } from './geography';

/** Municipalities with the days on which their NIS codes were in use. */
@Controller('municipalities')
export class GeographyController {
  constructor(private readonly geography: Geography) {}

  @Get()
  list(@Query() { on }: MunicipalityQuery): HttpComponents['schemas']['MunicipalityList'] {
    return { items: [...this.geography.on(on)] };
  }
}
