import { Controller, Get, Query, Res } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type DossierId } from '@wisselzone/kernel';
import type { FastifyReply } from 'fastify';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { NotBeforeQuery } from '../reading/query.request';
import { DossierReader } from './dossier.reader';
import { dossierView } from './dossier.view';
import { DossierRelations } from './relations';

const OPERATION = 'readDossier';

/** One dossier, from its own events: never behind, whatever the read models say. */
@Controller('dossiers/:dossier')
export class DossierController {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly accessBook: AccessBook,
  ) {}

  @Get()
  async read(
    @Caller() asking: Asking,
    @Path() { dossier }: { readonly dossier: DossierId },
    @Query() _: NotBeforeQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HttpComponents['schemas']['Dossier']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    await this.accessBook.write(asking, {
      role,
      operation: OPERATION,
      outcome: 'permit',
      dossier,
      ...present({ person: stream.state.casework.opened?.person }),
      categories: ['process'],
      rows: 1,
    });
    const view = dossierView(stream, asking.organisation);
    void reply.header('ETag', `"${String(view.revision)}"`);
    return view;
  }
}
