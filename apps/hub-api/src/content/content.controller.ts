import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, EventId } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { ContentDoor } from './content.door';
import { ContentQuery } from '../reading/query.request';

type EventContent = HttpComponents['schemas']['EventContent'];
type PersonContent = HttpComponents['schemas']['PersonContent'];

interface DossierPath {
  readonly dossier: DossierId;
}
interface EventPath extends DossierPath {
  readonly event: EventId;
}

/** What was said: content of one event, and who the person is. */
@Controller('dossiers/:dossier')
export class ContentController {
  constructor(private readonly door: ContentDoor) {}

  @Get('events/:event/content')
  event(
    @Caller() asking: Asking,
    @Path() path: EventPath,
    @Query() query: ContentQuery,
  ): Promise<EventContent> {
    return this.door.event(asking, path, query.purpose);
  }

  @Get('person')
  person(
    @Caller() asking: Asking,
    @Path() path: DossierPath,
    @Query() query: ContentQuery,
  ): Promise<PersonContent> {
    return this.door.person(asking, path, query.purpose);
  }
}
