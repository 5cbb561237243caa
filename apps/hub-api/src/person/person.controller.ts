import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import type { PersonId } from '@wisselzone/kernel';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { NotBeforeQuery } from '../reading/query.request';
import { said } from '../request/said';
import { HandlePerson, type PersonRequest } from './person.handler';
import { PersonRecords } from './person-records';
import {
  ChangePersonMunicipalityRequest,
  GivePersonIdentifierRequest,
  LinkPersonsRequest,
  RegisterPersonRequest,
  ReplacePersonIdentifierRequest,
  UnlinkPersonsRequest,
} from './person.request';

interface PersonPath {
  readonly person: PersonId;
}

/** Registering a person, with or without a national number, and what becomes known of her later. */
@Controller('persons')
export class PersonController {
  constructor(
    private readonly bus: CommandBus,
    private readonly records: PersonRecords,
  ) {}

  @Post()
  @UseInterceptors(AnswerInterceptor)
  register(@Asked() intent: Intent, @Body() body: RegisterPersonRequest): Promise<CommandAnswer> {
    return this.send(intent, { type: 'RegisterPerson', ...said(body) });
  }

  @Get(':person')
  read(
    @Caller() asking: Asking,
    @Path() { person }: PersonPath,
    @Query() { notBefore }: NotBeforeQuery,
  ): Promise<HttpComponents['schemas']['PersonRecord']> {
    return this.records.of(asking, person, notBefore);
  }

  @Post(':person/identifiers')
  @UseInterceptors(AnswerInterceptor)
  giveIdentifier(
    @Asked() intent: Intent,
    @Path() path: PersonPath,
    @Body() body: GivePersonIdentifierRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'GivePersonIdentifier', ...path, ...said(body) });
  }

  @Post(':person/identifierReplacements')
  @UseInterceptors(AnswerInterceptor)
  replaceIdentifier(
    @Asked() intent: Intent,
    @Path() path: PersonPath,
    @Body() body: ReplacePersonIdentifierRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'ReplacePersonIdentifier', ...path, ...said(body) });
  }

  @Post(':person/links')
  @UseInterceptors(AnswerInterceptor)
  link(
    @Asked() intent: Intent,
    @Path() path: PersonPath,
    @Body() body: LinkPersonsRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'LinkPersons', ...path, ...said(body) });
  }

  @Post(':person/unlinks')
  @UseInterceptors(AnswerInterceptor)
  unlink(
    @Asked() intent: Intent,
    @Path() path: PersonPath,
    @Body() body: UnlinkPersonsRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'UnlinkPersons', ...path, ...said(body) });
  }

  @Post(':person/municipalities')
  @UseInterceptors(AnswerInterceptor)
  changeMunicipality(
    @Asked() intent: Intent,
    @Path() path: PersonPath,
    @Body() body: ChangePersonMunicipalityRequest,
  ): Promise<CommandAnswer> {
    return this.send(intent, { type: 'ChangePersonMunicipality', ...path, ...said(body) });
  }

  private send(intent: Intent, request: PersonRequest): Promise<CommandAnswer> {
    return this.bus.execute(new HandlePerson(intent, request));
  }
}
