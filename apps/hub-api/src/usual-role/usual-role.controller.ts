import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { ContentQuery } from '../reading/query.request';
import { UsualRoleDoor } from './usual-role.door';

/** What the pact says of roles, held beside a dossier: a difference is shown, never refused. */
@Controller('dossiers/:dossier/usualRoles')
export class UsualRoleController {
  constructor(private readonly door: UsualRoleDoor) {}

  @Get()
  read(
    @Caller() asking: Asking,
    @Path() { dossier }: { readonly dossier: DossierId },
    @Query() { purpose }: ContentQuery,
  ): Promise<HttpComponents['schemas']['UsualRoles']> {
    return this.door.read(asking, dossier, purpose);
  }
}
